using System.Runtime.InteropServices;
using System.Text;

namespace Checker.Jail;

/// <summary>The calls that take rights away. All act on the calling thread, which is the one that survives <c>execve</c>.</summary>
internal static unsafe class Kernel
{
    private const int NotPermitted = 1;
    private static readonly bool IsX64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;

    public static int Process { get; } = (int)Call(IsX64 ? 39 : 172);

    public static uint Parent => (uint)Call(IsX64 ? 110 : 173);

    public static int LandlockVersion { get; } = (int)Call(444, 0, 0, 1);

    /// <summary>Whether a call is possible that every filter refuses: bpf, without a command, says then that the argument is bad.</summary>
    public static bool CanCallBpf => Call(IsX64 ? 321 : 280, -1) < 0 && Marshal.GetLastSystemError() != NotPermitted;

    public static bool StartSession() => Call(IsX64 ? 112 : 157) >= 0;

    public static bool Limit(int resource, ulong soft, ulong hard)
    {
        var limit = stackalloc ulong[] { soft, hard };
        return Call(IsX64 ? 302 : 261, 0, resource, (long)limit) == 0;
    }

    public static bool BecomeUser(uint user) =>
        Call(IsX64 ? 116 : 159) == 0 && Call(IsX64 ? 119 : 149, user, user, user) == 0 && Call(IsX64 ? 117 : 147, user, user, user) == 0;

    /// <summary>PR_SET_PDEATHSIG: the judge gone, so is the program.</summary>
    public static bool DieWithParent() => Control(1, 9) == 0;

    /// <summary>PR_SET_NO_NEW_PRIVS: without it a plain user may set no filter.</summary>
    public static bool RenouncePrivileges() => Control(38, 1) == 0;

    public static int CreateRuleset(void* attributes, int size) => (int)Call(444, (long)attributes, size);

    public static bool AddPath(int ruleset, void* rule) => Call(445, ruleset, 1, (long)rule) == 0;

    public static bool RestrictSelf(int ruleset) => Call(446, ruleset) == 0;

    public static bool Filter(void* program) => Call(IsX64 ? 317 : 277, 1, 0, (long)program) == 0;

    /// <returns>The descriptor; negative where there is no such path.</returns>
    public static int OpenPath(string path)
    {
        const int AtCurrent = -100;
        const int PathOnly = 0x200000;
        const int CloseOnExec = 0x80000;
        fixed (byte* name = Text(path))
            return (int)Call(IsX64 ? 257 : 56, AtCurrent, (long)name, PathOnly | CloseOnExec);
    }

    public static void Close(int descriptor) => Call(IsX64 ? 3 : 57, descriptor);

    public static void ChangeFolder(string path)
    {
        fixed (byte* name = Text(path))
            Call(IsX64 ? 80 : 49, (long)name);
    }

    public static void Say(int descriptor, string text)
    {
        var bytes = Text(text);
        fixed (byte* start = bytes)
            Call(IsX64 ? 1 : 64, descriptor, (long)start, bytes.Length - 1);
    }

    /// <summary>Returns only where it fails.</summary>
    public static void Become(string[] command)
    {
        var arguments = (byte**)NativeMemory.AllocZeroed((nuint)(command.Length + 1), (nuint)sizeof(byte*));
        for (var i = 0; i < command.Length; i++)
            arguments[i] = (byte*)Marshal.StringToCoTaskMemUTF8(command[i]);

        _ = Execute(arguments[0], arguments);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static int Control(int option, nuint value) => (int)Call(IsX64 ? 157 : 167, option, (long)value);

    private static long Call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0) => SystemCall(number, a, b, c, d, e);

#pragma warning disable SYSLIB1054 // Generated marshalling is for arguments that are not plain numbers.
    [DllImport("libc", EntryPoint = "syscall")]
    private static extern long SystemCall(long number, long a, long b, long c, long d, long e);

    /// <summary>With the variables that this process was started with.</summary>
    [DllImport("libc", EntryPoint = "execv")]
    private static extern int Execute(byte* path, byte** arguments);
#pragma warning restore SYSLIB1054
}
