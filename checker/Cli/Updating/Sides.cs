namespace Checker.Cli.Updating;

/// <summary>All that decides what an update does: plain data, read beforehand.</summary>
/// <param name="Base">The version that both the learner's commits and the course's began from.</param>
/// <param name="Upstream">The course's newer version.</param>
/// <param name="Head">The learner's last commit.</param>
/// <param name="Staged">The index.</param>
/// <param name="Disk">For each path that the two versions have differently, each file in a folder that is gone, and each place that one of these may take.</param>
/// <param name="Starters">Paths of the base's starters.</param>
/// <param name="Renamed">Former id and present id of each exercise that was renamed.</param>
/// <param name="Kept">Files that are in <c>.check/kept</c> already.</param>
internal sealed record Sides(
    IReadOnlyDictionary<string, Entry> Base,
    IReadOnlyDictionary<string, Entry> Upstream,
    IReadOnlyDictionary<string, Entry> Head,
    IReadOnlyDictionary<string, Entry> Staged,
    IReadOnlyDictionary<string, OnDisk> Disk,
    IReadOnlySet<string> Starters,
    IReadOnlyDictionary<string, string> Renamed,
    IReadOnlySet<string> Kept)
{
    /// <summary>Folders of pairs and exercises that the course has no more.</summary>
    public IReadOnlyList<string> Gone { get; } = CoursePath.GoneUnits(Base.Keys, Upstream.Keys);

    public bool IsGone(string path) => CoursePath.UnitsOf(path).Any(Gone.Contains);

    /// <summary>Changed on disk, staged, or by a commit of the learner's: never written, never removed.</summary>
    public bool IsLearners(string path) =>
        !Disk[path].IsBase || Staged.Of(path) != Base.Of(path) || Head.Of(path) != Base.Of(path);

    /// <summary>The place in a renamed exercise's new folder; null for a file that is in none, or is the course's and no starter.</summary>
    public string? PlaceAfterRenaming(string path) =>
        Starters.Contains(path) || Base.Of(path) is null ? InRenamed(path) : null;

    /// <summary>The same path in the renamed exercise's new folder; null where the exercise has kept its id, and outside of exercises.</summary>
    public string? InRenamed(string path) =>
        CoursePath.ExerciseOf(path) is { } id && Renamed.TryGetValue(id, out var now) ? $"exercises/{now}{path[$"exercises/{id}".Length..]}" : null;
}
