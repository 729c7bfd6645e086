using Checker.Course.Results;

namespace Checker.Classroom.Judging;

/// <summary>Holds what a submission's test process says of itself against how the solution's did.</summary>
internal static class Claims
{
    /// <returns>The verdict that the claims amount to, and a sentence where the tests do not say it.</returns>
    public static (GradeVerdict Verdict, string? Reason) Judge(TestRun run, ReferenceRun reference)
    {
        var journal = run.Journal;
        if (run.End is { } end)
            return (end.Limit ?? GradeVerdict.Crash, Endings.Sentence(end, journal.Begun is { } test ? $"the test '{test.Replace('_', ' ')}' ran" : "its tests ran"));
        if (Mismatch(journal.Tests, journal.Figures, reference) is { } mismatch)
            return (GradeVerdict.GateReview, mismatch);
        var failed = journal.Tests.FirstOrDefault(test => test.Outcome is TestOutcome.Failed or TestOutcome.Inconclusive);
        return failed switch
        {
            null => (GradeVerdict.Pass, null),
            { Outcome: TestOutcome.Inconclusive } => (GradeVerdict.GateReview, $"the instrument could not vouch for '{failed.Sentence}': {failed.Message}"),
            _ when reference.LinkOf(failed.Name) == Link.Correct => (GradeVerdict.Fail, null),
            _ => (GradeVerdict.MemoryFail, null),
        };
    }

    private static string? Mismatch(IReadOnlyList<TestResult> tests, IReadOnlyList<Figure> figures, ReferenceRun reference)
    {
        if (!tests.Select(test => test.Name).SequenceEqual(reference.Tests.Select(test => test.Name)))
            return "it did not report the exercise's tests, one after the other";
        var passed = tests.Where(test => test.Outcome == TestOutcome.Passed).Select(test => test.Name).ToHashSet();
        foreach (var known in reference.Figures.Where(figure => passed.Contains(figure.Test)))
        {
            // What is counted may differ with the code: a test that names no type meets other ones. How often it measures, and the bound, do not.
            if (!figures.Any(figure => figure.Test == known.Test && figure.Quantity == known.Quantity))
                return $"'{known.Test.Replace('_', ' ')}' passed without a measurement of {known.Quantity}";
        }

        return figures.FirstOrDefault(figure => passed.Contains(figure.Test) && !Bounds(reference, figure).Any(bound => figure.Found <= bound)) is { } beyond
            ? FormattableString.Invariant($"'{beyond.Test.Replace('_', ' ')}' passed with {beyond.Found:N0} {beyond.Unit} of {beyond.Quantity}, which is more than the exercise allows")
            : null;
    }

    /// <summary>The bounds of a test for one quantity, from the solution's own run.</summary>
    private static IEnumerable<double> Bounds(ReferenceRun reference, Figure figure) => reference.Figures
        .Where(known => known.Test == figure.Test && known.Quantity == figure.Quantity && known.Unit == figure.Unit)
        .Select(known => known.Bound);
}
