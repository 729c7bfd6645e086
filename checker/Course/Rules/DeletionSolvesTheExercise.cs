namespace Checker.Course.Rules;

/// <summary>Who is told on a first run that one word is to be deleted, does so and has our solution.</summary>
internal sealed class DeletionSolvesTheExercise : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        where exercise.Starters.Count > 0
        from message in exercise.WordToDelete is { } word ? Check(curriculum.Root, exercise, word) : []
        select new Defect($"{exercise.Folder}/README.md", 0, message);

    private static IEnumerable<string> Check(string root, Exercise exercise, string word)
    {
        var starter = exercise.Starters[0];
        var parts = TextOf(Path.Combine(root, exercise.Folder, starter)).Split(word);
        if (parts.Length != 2)
            yield return $"'delete' names {word}, which stands {parts.Length - 1} times in {starter}; name what stands there once";
        else if (string.Concat(parts) != TextOf(Path.Combine(root, exercise.SolutionFolder, starter)))
            yield return $"{starter} without {word} is not {exercise.SolutionFolder}/{starter}; make the solution what remains, or take 'delete' out";
    }

    private static string TextOf(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
}
