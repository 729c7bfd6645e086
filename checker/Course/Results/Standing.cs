namespace Checker.Course.Results;

/// <summary>Where a learner stands with one exercise.</summary>
/// <param name="IsUntouched">The starter is as it was given.</param>
/// <param name="IsStale">The learner's or the given files are not those of the latest attempt: its verdict speaks of something else.</param>
/// <param name="IsOutdated">The learner's file is the one that passed, but under given files or by a tool that are others now. It counts as passed, and is to be checked again.</param>
public sealed record Standing(Exercise Exercise, Result Result, bool IsUntouched, bool IsStale, bool IsOutdated)
{
    public Verdict Verdict => IsUntouched ? Verdict.NotStarted : Result.Latest?.Verdict ?? Verdict.NotStarted;

    /// <summary>What is on disk now is known to pass. See <see cref="Result.HasPassed"/> for what ever did.</summary>
    public bool IsPassed => Verdict == Verdict.Passed && !IsStale && !IsOutdated;

    internal static Standing Of(string root, Exercise exercise, Result result, StartersLock starters, string tool)
    {
        var isUntouched = starters.IsUntouched(root, exercise.Id);
        if (result.Latest is not { } latest)
            return new Standing(exercise, result, isUntouched, IsStale: !isUntouched, IsOutdated: false);
        var isSameAnswer = latest.Answer == exercise.AnswerId(root);
        var isSameTests = latest.Tests == exercise.TestsId(root);
        return new Standing(
            exercise, result, isUntouched,
            IsStale: !isSameAnswer || !isSameTests,
            IsOutdated: !isUntouched && latest.Verdict == Verdict.Passed && isSameAnswer && !(isSameTests && latest.Tool == tool));
    }
}
