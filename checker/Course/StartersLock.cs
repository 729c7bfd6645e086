using Checker.Course.Reading;

namespace Checker.Course;

/// <summary><c>exercises/starters.lock</c>: which files are starters, and what they were when given.</summary>
public sealed record StartersLock(IReadOnlyList<LockedStarter> Starters)
{
    /// <summary>Relative to the root.</summary>
    public const string File = "exercises/starters.lock";

    /// <exception cref="CourseException">The file is missing, is malformed, or names a starter that is missing.</exception>
    public static StartersLock Read(string root)
    {
        var defects = new DefectList();
        var read = StartersLockReader.Read(root, defects);
        defects.ThrowIfAny();
        return read;
    }

    /// <summary>The starters that a lock's text lists, also of a version that is not on disk; lines that cannot be read are left out.</summary>
    public static StartersLock Of(string text) => new([.. StartersLockReader.LinesOf(text)]);

    /// <summary>What the lock is if every starter on disk is taken as given. It needs no curriculum, which cannot be read before its lock is right.</summary>
    public static StartersLock OfDisk(string root) => new(
    [
        .. from pair in FolderName.Inside(Path.Combine(root, "exercises"))
           from name in FolderName.Inside(Path.Combine(root, "exercises", pair))
           from file in StartersIn(root, $"{pair}/{name}")
           select new LockedStarter(GitBlob.IdOf(Path.Combine(root, "exercises", file)), file),
    ]);

    /// <summary>What the lock is if some starters on disk are taken as given: those that are meant, and those that it does not list yet. The others' lines stay.</summary>
    /// <param name="isMeant">Asked with a path relative to <c>exercises/</c>.</param>
    public static StartersLock OfDisk(string root, Func<string, bool> isMeant)
    {
        // Lines that cannot be read count for nothing: they are what is being mended.
        var before = StartersLockReader.Read(root, new DefectList()).Starters;
        return new([.. OfDisk(root).Starters.Select(now => before.FirstOrDefault(was => was.Path == now.Path && !isMeant(now.Path)) ?? now)]);
    }

    /// <summary>Names of an exercise's starters.</summary>
    public IReadOnlyList<string> Of(ExerciseId id) => [.. LockedOf(id).Select(starter => Path.GetFileName(starter.Path)).Order(StringComparer.Ordinal)];

    /// <summary>True while every starter of the exercise is still the blob that was given.</summary>
    public bool IsUntouched(string root, ExerciseId id) =>
        LockedOf(id).ToList() is { Count: > 0 } starters
        && starters.TrueForAll(starter => Path.Combine(root, "exercises", starter.Path) is var path
            && System.IO.File.Exists(path) && GitBlob.IdOf(path) == starter.BlobId);

    /// <summary>Writes the lock, sorted by path, so that the same starters make the same file everywhere.</summary>
    public void Write(string root) => AtomicFile.Write(Path.Combine(root, File), Text);

    internal string Text => string.Concat(Starters
        .OrderBy(starter => starter.Path, StringComparer.Ordinal)
        .Select(starter => $"{starter.BlobId} {starter.Path}\n"));

    private IEnumerable<LockedStarter> LockedOf(ExerciseId id) =>
        Starters.Where(starter => starter.Path.StartsWith($"{id}/", StringComparison.Ordinal));

    /// <summary>Of the files that are neither trial nor tests: those that the solution solves; all of them where there is no solution.</summary>
    private static IEnumerable<string> StartersIn(string root, string id)
    {
        var sources = ExerciseFiles.SourcesIn(Path.Combine(root, "exercises", id))
            .FindAll(name => !ExerciseFiles.IsTrial(name) && !ExerciseFiles.IsTests(name));
        var solved = sources.Intersect(ExerciseFiles.SourcesIn(Path.Combine(root, "solutions", id))).ToList();
        return (solved.Count > 0 ? solved : sources).Select(name => $"{id}/{name}");
    }
}
