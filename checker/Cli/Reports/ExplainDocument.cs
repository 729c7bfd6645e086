using Checker.Course.Explanations;

namespace Checker.Cli.Reports;

/// <summary>An explanation for programs: what <c>--json</c> prints.</summary>
internal static class ExplainDocument
{
    public static object Of(ExplainedExercise explained)
    {
        var (starter, yours, solution) = (explained.Explanation.Starter, explained.Explanation.Yours, explained.Explanation.Solution);
        return new
        {
            Id = explained.Exercise.Id.ToString(),
            explained.IsStarted,
            explained.IsSolutionLocked,
            explained.Errors,
            Starter = starter,
            Yours = yours,
            Solution = solution,
            OnlyYours = explained.Explanation.Trials().Select(trial => new
            {
                Trial = trial,
                Types = TypeComparison.OnlyYours(yours?.Of(trial), solution?.Of(trial))?.Select(type => type.Name),
            }),
        };
    }
}
