using System.Runtime.InteropServices;

namespace Checker.Classroom.Probes;

/// <summary>Calls of the C library, as a student with unsafe code would declare them.</summary>
internal static unsafe partial class Native
{
    public const int SigKill = 9;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "getppid")]
    public static partial int Parent();

    [LibraryImport("libc", EntryPoint = "signal")]
    public static partial nint Signal(int signal, nint handler);

    [LibraryImport("libc", EntryPoint = "setuid", SetLastError = true)]
    public static partial int SetUser(uint user);

    [LibraryImport("libc", EntryPoint = "ptrace", SetLastError = true)]
    public static partial long Ptrace(long request, int process, nint address, nint data);

    [LibraryImport("libc", EntryPoint = "unshare", SetLastError = true)]
    public static partial int Unshare(int flags);

    [LibraryImport("libc", EntryPoint = "mount", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Mount(string source, string target, string type, ulong flags, nint data);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static partial long Call(long number, long a, long b, long c, long d, long e);

    [LibraryImport("libc", EntryPoint = "shmget", SetLastError = true)]
    public static partial int SharedMemory(int key, nuint size, int flags);

    [LibraryImport("libc", EntryPoint = "prlimit", SetLastError = true)]
    public static partial int Limit(int process, int resource, ulong* limit, ulong* old);

    [LibraryImport("libc", EntryPoint = "chmod", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ChangeMode(string path, uint mode);
}
