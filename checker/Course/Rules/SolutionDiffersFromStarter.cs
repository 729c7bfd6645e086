namespace Checker.Course.Rules;

/// <summary>A starter that is its own solution leaves nothing to do.</summary>
internal sealed class SolutionDiffersFromStarter : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        from name in exercise.Starters
        let solved = CodeText.Of(curriculum.Root, $"{exercise.SolutionFolder}/{name}")
        where solved is not null && solved == CodeText.Of(curriculum.Root, $"{exercise.Folder}/{name}")
        select new Defect($"{exercise.Folder}/{name}", 0, $"the code is that of {exercise.SolutionFolder}/{name}; give the learner something to do");
}
