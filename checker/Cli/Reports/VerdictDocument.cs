using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>One graded exercise for programs.</summary>
internal sealed record VerdictDocument(string Id, int? Score, int? BestScore, Attempt Attempt)
{
    public static VerdictDocument Of(Graded graded) => new(graded.Exercise.Id.ToString(), graded.Result.Score, graded.Result.BestScore, graded.Attempt);
}
