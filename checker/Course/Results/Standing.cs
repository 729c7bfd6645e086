namespace Checker.Course.Results;

/// <summary>Where a learner stands with one exercise.</summary>
/// <param name="IsUntouched">The starter is as it was given.</param>
/// <param name="IsStale">The learner's or the given files are not those of the latest attempt: its verdict speaks of something else.</param>
public sealed record Standing(Exercise Exercise, Result Result, bool IsUntouched, bool IsStale)
{
    public Verdict Verdict => IsUntouched ? Verdict.NotStarted : Result.Latest?.Verdict ?? Verdict.NotStarted;

    /// <summary>What is on disk now is known to pass. See <see cref="Result.HasPassed"/> for what ever did.</summary>
    public bool IsPassed => Verdict == Verdict.Passed && !IsStale;

    internal static Standing Of(string root, Exercise exercise, Result result, StartersLock starters)
    {
        var isUntouched = starters.IsUntouched(root, exercise.Id);
        var isStale = result.Latest is not { } latest
            ? !isUntouched
            : latest.Answer != exercise.AnswerId(root) || latest.Tests != exercise.TestsId(root);
        return new Standing(exercise, result, isUntouched, isStale);
    }
}
