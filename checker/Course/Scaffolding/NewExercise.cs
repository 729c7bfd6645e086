using System.Globalization;
using Checker.Course.Reading;

namespace Checker.Course.Scaffolding;

/// <summary>An exercise that is to be begun: an id that nobody has or had, and the names that follow from it.</summary>
/// <param name="Starter">The starter's class, and what the names of the given files begin with: <c>RmsDelay</c>.</param>
/// <param name="Namespace">The pair's part of the namespace: <c>Generators</c>.</param>
/// <param name="Number">The exercise's part of the namespace: the number in its id.</param>
/// <param name="Title">The id's words, for the author to improve on.</param>
public sealed record NewExercise(ExerciseId Id, string Starter, string Namespace, int Number, string Title)
{
    public string Folder => $"exercises/{Id}";

    public string SolutionFolder => $"solutions/{Id}";

    /// <param name="text"><c>03-generators/5-rms-delay</c>, or <c>generators/rms-delay</c> for the pair's next number.</param>
    /// <exception cref="ScaffoldException">No exercise can be begun by that name; the message says why, and which could.</exception>
    public static NewExercise Of(Curriculum curriculum, string text)
    {
        if (!ExerciseId.TryParse(text, out var typed))
            throw ScaffoldException.ForMalformed(text);
        var pair = curriculum.Pairs.FirstOrDefault(pair => pair.Id == typed.Pair || FolderName.WordsOf(pair.Id) == typed.Pair)
            ?? throw (FolderName.IsWellFormed(typed.Pair) ? ScaffoldException.ForUnknownPair(typed.Pair) : ScaffoldException.ForMalformed(text));
        var name = FolderName.IsNumbered(typed.Name) ? typed.Name : $"{NextNumber(curriculum, pair, typed.Name)}-{typed.Name}";
        var id = new ExerciseId(pair.Id, name);
        if (!FolderName.IsWellFormed(id.Name))
            throw ScaffoldException.ForMalformed(text);
        var made = new NewExercise(id, InPascalCase(id.Name), InPascalCase(id.Pair), FolderName.NumberOf(id.Name), InSentenceCase(id.Name));
        CheckFree(curriculum, pair, made);
        CheckStarter(made);
        return made;
    }

    private static int NextNumber(Curriculum curriculum, Pair pair, string words)
    {
        var former = curriculum.Exercises.SelectMany(exercise => exercise.Formerly).ToHashSet();
        var number = pair.Exercises.Select(exercise => FolderName.NumberOf(exercise.Id.Name)).DefaultIfEmpty().Max() + 1;
        while (former.Contains(new ExerciseId(pair.Id, $"{number}-{words}")))
            number++;
        return number;
    }

    private static void CheckFree(Curriculum curriculum, Pair pair, NewExercise made)
    {
        var words = FolderName.WordsOf(made.Id.Name);
        if (pair.Exercises.FirstOrDefault(other => FolderName.WordsOf(other.Id.Name) == words) is { } namesake)
            throw ScaffoldException.ForTaken($"{namesake.Id} is there already", "take another name");
        if (curriculum.Exercises.FirstOrDefault(other => other.Formerly.Contains(made.Id)) is { } renamed)
            throw ScaffoldException.ForTaken($"{made.Id} was the id of {renamed.Id}, and ids are for good", "take another name or number");
        if (pair.Exercises.FirstOrDefault(other => FolderName.NumberOf(other.Id.Name) == made.Number) is { } numbered)
            throw ScaffoldException.ForTaken($"number {made.Number} is that of {numbered.Id}", $"leave the number out ({pair.Id}/{words}), and the next free one is taken");
        foreach (var folder in new[] { made.Folder, made.SolutionFolder }.Where(folder => Path.Exists(Path.Combine(curriculum.Root, folder))))
            throw ScaffoldException.ForTaken($"{folder} is there already, and belongs to no exercise", "move it away or take another name");
    }

    private static void CheckStarter(NewExercise made)
    {
        if (ExerciseFiles.IsTrial($"{made.Starter}.cs") || ExerciseFiles.IsTests($"{made.Starter}.cs"))
            throw ScaffoldException.ForUnusable(made, "would be read as a trial or as tests");
        if (Template.Uses(made.Starter))
            throw ScaffoldException.ForUnusable(made, "would hide a name that the exercise's own files use");
    }

    private static string InPascalCase(string name) => string.Concat(FolderName.WordsOf(name).Split('-').Select(InSentenceCase));

    private static string InSentenceCase(string name)
    {
        var words = FolderName.WordsOf(name).Replace('-', ' ');
        return words[..1].ToUpper(CultureInfo.InvariantCulture) + words[1..];
    }
}
