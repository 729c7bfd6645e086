using System.Globalization;
using System.Runtime.InteropServices;

namespace Checker.Classroom.Probes.Escapes;

/// <summary>System calls that no exercise needs.</summary>
internal static unsafe class Calls
{
    private const int NewUserNamespace = 0x10000000;
    private const int ChildSignal = 17;
    private static readonly bool IsX64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;

    public static int Ptrace(string[] args) => Answer.OfCall(Native.Ptrace(16, Native.Parent(), 0, 0));

    public static int Unshare(string[] args) => Answer.OfCall(Native.Unshare(NewUserNamespace));

    public static int CloneNamespace(string[] args)
    {
        var child = Forking.Clone(IsX64 ? 56 : 220, NewUserNamespace | ChildSignal);
        return child == -1 ? Answer.Refused("clone") : Answer.Open();
    }

    public static int IoUring(string[] args)
    {
        var parameters = stackalloc byte[120];
        new Span<byte>(parameters, 120).Clear();
        return Answer.OfCall(Native.Call(425, 4, (long)parameters, 0, 0, 0));
    }

    public static int Mount(string[] args) => Answer.OfCall(Native.Mount("none", Path.GetTempPath(), "tmpfs", 0, 0));

    public static int Bpf(string[] args) => Answer.OfCall(Native.Call(IsX64 ? 321 : 280, 5, 0, 0, 0, 0));

    /// <summary>Signal 0 asks whether a signal would arrive and ends nobody: a hole in a sandbox must not end the machine that tests it.</summary>
    public static int KillAll(string[] args) => Answer.OfCall(Native.Kill(-1, 0));

    public static int Kill(string[] args) => Answer.OfCall(Native.Kill(int.Parse(args[0], CultureInfo.InvariantCulture), 0));

    public static int KillParent(string[] args) => Answer.OfCall(Native.Kill(Native.Parent(), 0));

    /// <summary>Lets another process of the same user run for one more second.</summary>
    public static int LimitOther(string[] args)
    {
        var limit = stackalloc ulong[] { 1, 1 };
        return Answer.OfCall(Native.Limit(int.Parse(args[0], CultureInfo.InvariantCulture), 0, limit, null));
    }

    /// <summary>A segment that outlives the process.</summary>
    public static int SharedMemory(string[] args)
    {
        const int Create = 0x200 | 0x180;
        return Answer.OfCall(Native.SharedMemory(int.Parse(args[0], CultureInfo.InvariantCulture), 4096, Create));
    }

    public static int BecomeRoot(string[] args) => Answer.OfCall(Native.SetUser(0));
}
