using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.AccessControl;
using Microsoft.Win32.SafeHandles;

namespace Checker.Classroom.Committing;

/// <summary>A file that several processes add lines to. The system finds its end anew for each write, which a stream of the runtime does once, when it is opened.</summary>
internal static partial class AppendedFile
{
    private const int WriteOnly = 1;

    /// <summary>Linux and macOS number it differently.</summary>
    private static readonly int Append = OperatingSystem.IsLinux() ? 0x400 : 0x8;

    /// <exception cref="IOException">There is no room, or the file cannot be written to.</exception>
    public static void Add(string path, ReadOnlySpan<byte> line)
    {
        // A grader that was killed, or a disk that was full, may have left half a line, which is not to spoil this one. A line that is just being written looks the same:
        // then there is an empty one between the two.
        var whole = IsTorn(path) ? [(byte)'\n', .. line] : line.ToArray();
        if (OperatingSystem.IsWindows())
            AddOnWindows(path, whole);
        else
            AddOnUnix(path, whole);
    }

    private static bool IsTorn(string path)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
            return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    /// <summary>In one call: a stream would say where to write.</summary>
    private static void AddOnUnix(string path, byte[] line)
    {
        using var file = new SafeFileHandle(Open(path, WriteOnly | Append), ownsHandle: true);
        if (file.IsInvalid || Write(file, line, line.Length) != line.Length)
            throw new IOException($"{path} cannot be written to: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [SupportedOSPlatform("windows")]
    private static void AddOnWindows(string path, byte[] line)
    {
        using var file = new FileInfo(path).Create(FileMode.OpenOrCreate, FileSystemRights.AppendData, FileShare.ReadWrite, 1, FileOptions.None, null);
        file.Write(line);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(SafeFileHandle file, byte[] bytes, nint count);
}
