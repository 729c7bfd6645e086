using Checker.Classroom.Collecting.Archives;

namespace Checker.Classroom.Collecting;

/// <summary>An upload with the archives in it opened, one level deep: its loose files and those in the archives.</summary>
internal sealed class OpenedUpload : IDisposable
{
    /// <summary>What a platform would let nobody upload.</summary>
    private const long LargestArchive = 1L << 30;

    private static readonly string[] Unreadable = [".rar", ".7z", ".xz", ".bz2"];

    private readonly List<Archive> _archives = [];
    private readonly List<IncomingFile> _files = [];
    private readonly List<string> _problems = [];

    private OpenedUpload()
    {
    }

    public IReadOnlyList<IncomingFile> Files => _files;

    public IReadOnlyList<string> Problems => _problems;

    public static OpenedUpload Of(Upload upload, string scratch)
    {
        var opened = new OpenedUpload();
        foreach (var file in upload.Files)
        {
            if (Archive.IsNamedLikeOne(file.Name))
                opened.AddArchive(file, scratch);
            else
                opened._files.Add(file);
            if (Unreadable.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
                opened._problems.Add($"{file.Path} is not opened: only zip, tar and tar.gz are.");
        }

        return opened;
    }

    public void Dispose() => _archives.ForEach(archive => archive.Dispose());

    private void AddArchive(IncomingFile file, string scratch)
    {
        try
        {
            var archive = Archive.Open(Seekable(file, scratch), ArchiveLimits.Student, scratch);
            _archives.Add(archive);
            _files.AddRange(archive.Files.Select(inner => inner with { Path = $"{file.Path}/{inner.Path}" }));
            _problems.AddRange(archive.Files
                .Where(inner => Archive.IsNamedLikeOne(inner.Name))
                .Select(inner => $"{file.Path} holds {inner.Name}: an archive in an archive is not opened."));
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException || Archive.IsDamage(problem))
        {
            _problems.Add($"{file.Path} is refused: {problem.Message}.");
        }
    }

    /// <summary>An archive in an archive is read from a copy: a stream that is being unpacked goes forward only.</summary>
    private static Stream Seekable(IncomingFile file, string scratch)
    {
        var stream = file.Open();
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        var copy = new FileStream(
            Path.Combine(scratch, $"{Guid.NewGuid():n}.archive"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            Bounded.Copy(file, copy, LargestArchive);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
