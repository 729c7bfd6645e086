using System.Runtime.InteropServices;

namespace Checker.Classroom.Committing;

/// <summary>Has the names of files in a folder outlive a loss of power.</summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;

    /// <summary>Where a file system does not offer it, as on Windows, nothing is done: names are journalled there.</summary>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Open(path, ReadOnly);
        if (folder < 0)
            return;
        _ = Synchronize(folder);
        _ = Close(folder);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Synchronize(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
