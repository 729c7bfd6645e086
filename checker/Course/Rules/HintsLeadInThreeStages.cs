using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>A nudge, the concept, the line to change; never the code, which the learner is to write.</summary>
internal sealed class HintsLeadInThreeStages : ICourseRule
{
    private const int Stages = 3;

    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        from task in exercise.Hints.Select((stages, index) => (Number: index + 1, Stages: stages))
        from message in Check(task.Number, task.Stages)
        select new Defect($"{exercise.Folder}/hints.md", 0, message);

    private static IEnumerable<string> Check(int task, IReadOnlyList<string> stages)
    {
        if (stages.Count != Stages)
            yield return $"the hint for task {task} has {stages.Count} of {Stages} stages; write a nudge, the concept, and the line to change";
        if (stages.Any(stage => stage.Split('\n').Any(line => Fences.MarkOf(line) is not null)))
            yield return $"the hint for task {task} shows code; say in words which line to change";
    }
}
