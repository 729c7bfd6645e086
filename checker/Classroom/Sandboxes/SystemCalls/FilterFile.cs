using System.ComponentModel;
using Microsoft.Win32.SafeHandles;

namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>A filter as a file that exists in memory only, so that a killed judge leaves none behind.</summary>
internal sealed class FilterFile : IDisposable
{
    private const uint CloseOnExec = 1;
    private readonly SafeFileHandle _file;

    /// <exception cref="Win32Exception">The kernel has no files in memory.</exception>
    public FilterFile(byte[] filter)
    {
        var descriptor = LibC.CreateMemoryFile("filter", CloseOnExec);
        if (descriptor < 0)
            throw new Win32Exception();

        _file = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.Write(_file, filter, 0);
        Path = $"/proc/{Environment.ProcessId}/fd/{descriptor}";
    }

    /// <summary>Each who opens it reads from the start.</summary>
    public string Path { get; }

    public void Dispose() => _file.Dispose();
}
