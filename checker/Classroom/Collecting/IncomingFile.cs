namespace Checker.Classroom.Collecting;

/// <summary>A regular file as it came in.</summary>
/// <param name="Path">As somebody else wrote it, with slashes: it is matched against names, and no file is ever written by it.</param>
/// <param name="Length">In bytes, as the disk or the archive declares.</param>
/// <param name="Open">Throws <see cref="Archives.ArchiveException"/> where an archive does not hold what it declares, at the latest when the last byte is read.</param>
public sealed record IncomingFile(string Path, long Length, Func<Stream> Open)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The names of the folders above it, the outermost first.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[..^1];
}
