using Checker.Course.Results;

namespace Checker.Course.Rules;

/// <summary>Whatever lies in an exercise's folder, a learner reads. Only what has a part in the exercise lies there.</summary>
internal sealed class ExerciseHasNoStrayFile : ICourseRule
{
    private static readonly string[] Pages = ["README.md", "hints.md", FiguresFile.Name];

    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        from path in Directory.EnumerateFiles(Path.Combine(curriculum.Root, exercise.Folder), "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Path.Combine(curriculum.Root, exercise.Folder), path).Replace('\\', '/')
        where !Belongs(exercise, name)
        select new Defect($"{exercise.Folder}/{name}", 0, "the file has no part in the exercise; delete it, or move it to where it belongs");

    private static bool Belongs(Exercise exercise, string name) =>
        Pages.Contains(name) || exercise.Starters.Contains(name) || exercise.Given.Contains(name)
        || exercise.Wrong.Any(variant => variant.File == $"{exercise.Folder}/{name}")
        || exercise.Peers.Any(peer => peer.File == $"{exercise.Folder}/{name}");
}
