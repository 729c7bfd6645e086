using Checker.Memory;
using Checker.Memory.Types;
using FluentAssertions;

namespace Checker.Xunit.Waiting;

/// <summary>Measures once what exercises measure, so that the engine and its assertions are compiled.</summary>
internal static class WarmUp
{
    /// <param name="program">The test assembly that is to come; the worker that tells its objects apart is started for it.</param>
    public static void For(string program)
    {
        GradedTests.Settle();
        WatchedWorker.StartEarly(program, typeof(SquaresTrial).Assembly.Location);
        var trial = new SquaresTrial();
        foreach (var test in (Action[])
        [
            () => trial.Answer(trial.Input(Seed.Unseen[0], trial.Size)).Should().BePositive("squares are not negative"),
            () => Measure.Allocation(trial).Should().BeAtMost(Bytes.Kibi(64)),
            () => Measure.Allocation(trial).Should().BeZero(),
            () => Measure.Growth(trial).Should().NotGrow(),
            () => Measure.Retention(trial).Should().HaveNo<double[]>(),
        ])
        {
            try
            {
                test();
            }
            catch (Exception expected) when (expected is not OutOfMemoryException)
            {
                // What fails makes its text, which takes time too.
            }
        }
    }
}
