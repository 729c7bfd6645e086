using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>The progress for programs: what <c>--json</c> prints.</summary>
internal static class ProgressDocument
{
    public static object Of(Progress progress, string? site) => new
    {
        Site = site,
        Next = progress.Next?.Id.ToString(),
        progress.Passed,
        progress.Outdated,
        Exercises = progress.Standings.Select(standing => new
        {
            Id = standing.Exercise.Id.ToString(),
            standing.Exercise.Title,
            standing.Exercise.Minutes,
            standing.Exercise.Difficulty,
            standing.Verdict,
            standing.IsStale,
            standing.IsOutdated,
            standing.Result.HasPassed,
            standing.Result.Score,
            standing.Result.BestScore,
            standing.Result.Latest,
        }),
    };
}
