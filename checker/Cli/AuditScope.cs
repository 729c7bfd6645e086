using Checker.Course;

namespace Checker.Cli;

/// <summary>The part of the course that an audit is asked about.</summary>
/// <param name="Lessons">Ids of the pairs whose snippets are run, none meaning all; null where no lesson is asked about.</param>
/// <param name="Folders">Relative to the root, with a slash at the end; null for the whole course.</param>
internal sealed record AuditScope(IReadOnlyList<Exercise> Exercises, IReadOnlyList<string>? Lessons, IReadOnlyList<string>? Folders)
{
    /// <exception cref="UnknownExerciseException">The words name neither a pair nor an exercise.</exception>
    public static AuditScope Of(Workplace workplace, string? words)
    {
        if (words is null)
            return new([.. workplace.Curriculum.Exercises], [], Folders: null);
        if (workplace.Curriculum.Pairs.FirstOrDefault(pair => pair.Id == words.TrimEnd('/')) is { } pair)
            return new(pair.Exercises, [pair.Id], [$"lessons/{pair.Id}/", $"exercises/{pair.Id}/", $"solutions/{pair.Id}/"]);
        var exercise = workplace.Find(words);
        return new([exercise], Lessons: null, [$"{exercise.Folder}/", $"{exercise.SolutionFolder}/"]);
    }

    public bool Holds(string file) => Folders?.Any(folder => $"{file}/".StartsWith(folder, StringComparison.Ordinal)) ?? true;
}
