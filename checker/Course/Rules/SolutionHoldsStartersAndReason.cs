namespace Checker.Course.Rules;

/// <summary>A solution's folder holds the solved starters and a README that explains them; the given files come from the exercise.</summary>
internal sealed class SolutionHoldsStartersAndReason : ICourseRule
{
    private const string Reason = "README.md";

    public IEnumerable<Defect> Check(Curriculum curriculum) => curriculum.Exercises.SelectMany(exercise => Check(curriculum.Root, exercise));

    private static IEnumerable<Defect> Check(string root, Exercise exercise)
    {
        var folder = Path.Combine(root, exercise.SolutionFolder);
        var files = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var starter in exercise.Starters.Except(files))
            yield return new Defect($"{exercise.SolutionFolder}/{starter}", 0, $"the file is missing; solve {exercise.Folder}/{starter} there");
        if (!files.Contains(Reason))
            yield return new Defect($"{exercise.SolutionFolder}/{Reason}", 0, "the file is missing; explain the solution there, with its measured number");
        foreach (var stray in files.Except([.. exercise.Starters, Reason]))
            yield return new Defect($"{exercise.SolutionFolder}/{stray}", 0, "the file is neither a solved starter nor the README; delete it");
    }
}
