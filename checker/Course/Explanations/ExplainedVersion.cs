namespace Checker.Course.Explanations;

/// <summary>One version of an exercise's file, explained: the starter, the learner's or the solution.</summary>
/// <param name="Answer">Git blob id of the explained file.</param>
/// <param name="Tests">Git blob ids of the given files, joined by a comma.</param>
/// <param name="Reason">Why there is nothing: it does not build, took too long, or is not to be had; null when it was explained.</param>
/// <param name="Trials">One for each trial of the exercise, in the order of their names.</param>
public sealed record ExplainedVersion(
    string Answer, string Tests, string Tool, string Runtime, DateTimeOffset At, string? Reason, IReadOnlyList<ExplainedTrial> Trials)
{
    /// <summary>The same file with the same given files by the same tool and runtime has the same explanation.</summary>
    public bool Explains(string answer, string tests, string tool, string runtime) =>
        Reason is null && (Answer, Tests, Tool, Runtime) == (answer, tests, tool, runtime);

    public TrialExplanation? Of(string trial) => Trials.FirstOrDefault(each => each.Trial == trial)?.Explanation;

    /// <summary>Why there is no explanation of <paramref name="trial"/>; null when there is one.</summary>
    public string? ReasonOf(string trial) => Trials.FirstOrDefault(each => each.Trial == trial) switch
    {
        { Explanation: not null } => null,
        { Failure: { } failure } => $"the code threw {failure}",
        _ => Reason ?? "it has no such trial",
    };

    internal ExplainedVersion WithoutLines() => this with
    {
        Trials = [.. Trials.Select(trial => trial with { Explanation = trial.Explanation?.WithoutLines() })],
    };
}
