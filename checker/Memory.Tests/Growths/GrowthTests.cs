using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Growths;

public sealed class GrowthTests
{
    [Fact]
    public void Passes_what_costs_the_same() => Measure.Growth(new Spots.Constant.DelaysTrial()).Should().NotGrow();

    [Fact]
    public void Says_how_fast_it_grows()
    {
        var judge = () => Measure.Growth(new Spots.Plain.DelaysTrial()).Should().NotGrow();
        Golden.Matches("growth-Plain", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Allows_what_was_promised() => Measure.Growth(new Spots.Plain.DelaysTrial()).Should().GrowAtMost(bytesPerItem: 8);

    [Fact]
    public void Allows_no_more_than_was_promised() =>
        FluentActions.Invoking(() => Measure.Growth(new Spots.Plain.DelaysTrial()).Should().GrowAtMost(bytesPerItem: 7.9))
            .Should().Throw<Exception>().WithMessage("Delays should allocate at most 7.9 bytes for each item more*");
}
