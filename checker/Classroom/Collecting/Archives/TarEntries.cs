using System.Formats.Tar;

namespace Checker.Classroom.Collecting.Archives;

/// <summary>The files in a tar, by their offsets.</summary>
internal static class TarEntries
{
    /// <param name="open">What is to be closed with the archive is pushed here.</param>
    public static IReadOnlyList<IncomingFile> Read(Stream stream, ArchiveLimits limits, Stack<IDisposable> open)
    {
        var packed = stream.Length;
        var tar = new TarReader(stream, leaveOpen: true);
        open.Push(tar);
        var names = new EntryNames(limits);
        var files = new List<IncomingFile>();
        while (tar.GetNextEntry() is { } entry)
        {
            var isFolder = entry.EntryType == TarEntryType.Directory;
            if (entry.EntryType == TarEntryType.GlobalExtendedAttributes)
                continue;
            if (names.Take(entry.Name, isFolder) is not { } name)
                continue;
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
                throw ArchiveException.ForName(entry.Name, "which is a link or a device");
            limits.Check(entry.Length, packed);
            if (entry.DataOffset + entry.Length > packed)
                throw ArchiveException.ForSize(name);
            var (offset, length) = (entry.DataOffset, entry.Length);
            files.Add(new IncomingFile(name, length, () => length == 0 ? Stream.Null : new StreamPart(stream, offset, length)));
        }

        return files;
    }
}
