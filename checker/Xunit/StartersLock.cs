using Checker.Course;

namespace Checker.Xunit;

/// <summary>
/// Which files are untouched: <c>exercises/starters.lock</c> has a line <c>blob-id path</c> for each starter as it was given,
/// the path relative to <c>exercises/</c>.
/// </summary>
internal static class StartersLock
{
    public const string FileName = "starters.lock";

    /// <summary>True while every starter of the exercise is still the blob that was given.</summary>
    public static bool IsUntouched(GivenExercise exercise)
    {
        var path = Path.Combine(exercise.Folder, "..", "..", FileName);
        var starters = File.ReadLines(path)
            .Select(line => line.Split(' ', 2))
            .Where(entry => entry.Length == 2 && entry[1].StartsWith(exercise.Id + "/", StringComparison.Ordinal))
            .ToList();
        return starters.Count > 0 && starters.TrueForAll(entry =>
            Path.Combine(exercise.Folder, "..", "..", entry[1]) is var starter
            && File.Exists(starter) && GitBlob.IdOf(starter) == entry[0]);
    }
}
