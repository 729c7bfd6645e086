using System.IO.Compression;

namespace Checker.Classroom.Collecting.Archives;

/// <summary>The files in a zip. What they declare is checked now, what they hold when they are read.</summary>
internal static class ZipEntries
{
    private const int KindOfFile = 0xF000;
    private const int Folder = 0x4000;
    private const int Regular = 0x8000;

    /// <param name="open">What is to be closed with the archive is pushed here.</param>
    public static IReadOnlyList<IncomingFile> Read(Stream stream, long packed, ArchiveLimits limits, Stack<IDisposable> open)
    {
        var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        open.Push(zip);
        var names = new EntryNames(limits);
        var files = new List<IncomingFile>();
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            var isFolder = entry.FullName.EndsWith('/');
            var name = names.Take(entry.FullName, isFolder);
            CheckKind(entry, isFolder);
            unpacked = checked(unpacked + entry.Length);
            limits.Check(unpacked, packed);
            if (name is not null)
                files.Add(new IncomingFile(name, entry.Length, () => new DeclaredStream(entry.Open(), name, entry.Length, entry.Crc32)));
        }

        return files;
    }

    private static void CheckKind(ZipArchiveEntry entry, bool isFolder)
    {
        if (entry.IsEncrypted)
            throw ArchiveException.ForName(entry.FullName, "which is encrypted");
        // The upper half is the mode of a Unix file, and nothing where the archive was made elsewhere.
        var kind = (entry.ExternalAttributes >> 16) & KindOfFile;
        if (kind is not (0 or Regular) && !(kind == Folder && isFolder))
            throw ArchiveException.ForName(entry.FullName, "which is a link or a device");
    }
}
