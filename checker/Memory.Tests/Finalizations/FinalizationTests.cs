using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Finalizations;

public sealed class FinalizationTests
{
    [Fact]
    public void Counts_what_nobody_disposed()
    {
        var judge = () => Measure.Finalization(new Undisposed.DelaysTrial()).Should().BeZero();
        Golden.Matches("finalization-Undisposed", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Says_one_object_in_the_singular()
    {
        var judge = () => Measure.Finalization(new Undisposed.DelaysTrial()).Should().BeAtMost(1);
        Golden.Matches("finalization-Undisposed-one", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Allows_what_was_promised() => Measure.Finalization(new Undisposed.DelaysTrial()).Should().BeAtMost(3);

    [Fact]
    public void Passes_what_is_disposed() => Measure.Finalization(new DisposedOf.DelaysTrial()).Should().BeZero();

    [Fact]
    public void Passes_what_needs_no_finalizer() => Measure.Finalization(new Spots.Plain.DelaysTrial()).Should().BeZero();
}
