using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Growths;

public sealed class GrowthTests
{
    [Fact]
    public void Passes_what_costs_the_same() => Measure.Growth(new Spots.Constant.DelaysTrial()).Should().BeZero();

    [Fact]
    public void Says_how_fast_it_grows()
    {
        var judge = () => Measure.Growth(new Spots.Plain.DelaysTrial()).Should().BeZero();
        Golden.Matches("growth-Plain", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Allows_what_was_promised() => Measure.Growth(new Spots.Plain.DelaysTrial()).Should().BeAtMost(bytesPerItem: 8);
}
