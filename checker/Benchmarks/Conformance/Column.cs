using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Conformance;

/// <summary>One answer to each exercise, which are built and run together: all starters, all solutions, the first wrong variant of each, and so on.</summary>
/// <param name="Answers">Files relative to the root; an exercise that has none is left as it was given.</param>
internal sealed record Column(string Name, IReadOnlyDictionary<Exercise, string> Answers)
{
    public static IReadOnlyList<Column> Of(IReadOnlyList<Exercise> exercises) =>
    [
        new("starters", exercises.ToDictionary(exercise => exercise, exercise => $"{exercise.Folder}/{exercise.Starters[0]}")),
        new("solutions", exercises.ToDictionary(exercise => exercise, exercise => $"{exercise.SolutionFolder}/{exercise.Starters[0]}")),
        .. Enumerable.Range(0, exercises.Max(exercise => exercise.Wrong.Count)).Select(place => new Column(
            $"wrong variants, the {place + 1}.",
            exercises.Where(exercise => place < exercise.Wrong.Count).ToDictionary(exercise => exercise, exercise => exercise.Wrong[place].File))),
    ];

    /// <summary>The answer as a learner would have saved it. The line behind it makes a starter one that was begun.</summary>
    public string TextOf(Clone pristine, Exercise exercise) => $"{pristine.TextOf(Answers[exercise])}\n// Saved.\n";
}
