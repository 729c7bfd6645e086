namespace Checker.Course.Results;

/// <summary>What the record says of hints: the stage that comes next, and whether it is time to offer it. Who asks for a stage gets it at any time.</summary>
/// <param name="Task">The task that the learner is at.</param>
/// <param name="Next">From 1; beyond <paramref name="Stages"/> when all have been seen.</param>
/// <param name="Stages">How many stages the task's hint has.</param>
/// <param name="IsDue">True after the first failed try; for each stage seen, after <see cref="FurtherTries"/> more.</param>
public sealed record HintOffer(int Task, int Next, int Stages, bool IsDue)
{
    private const int FurtherTries = 2;

    public bool AreAllSeen => Next > Stages;

    public static HintOffer Of(Exercise exercise, Result result)
    {
        var task = Math.Clamp(result.TaskAtHand, 1, exercise.Hints.Count);
        var (seen, stages) = (result.HintsShown.ElementAtOrDefault(task - 1), exercise.Hints[task - 1].Count);
        return new(task, seen + 1, stages, seen < stages && result.TriesAt(task) >= 1 + (FurtherTries * seen));
    }
}
