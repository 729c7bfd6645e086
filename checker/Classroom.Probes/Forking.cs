using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Checker.Classroom.Probes;

/// <summary>
/// Forks as C does. It needs <c>DOTNET_EnableWriteXorExecute=0</c>: otherwise a child does not inherit the memory that holds compiled code. A method that forks calls
/// by pointers only and is compiled once and whole, since in the child nothing else of the runtime works.
/// </summary>
internal static unsafe class Forking
{
    private static readonly nint LibC = NativeLibrary.Load("libc.so.6");
    private static readonly delegate* unmanaged[SuppressGCTransition]<int> Fork = (delegate* unmanaged[SuppressGCTransition]<int>)Find("fork");
    private static readonly delegate* unmanaged[SuppressGCTransition]<int> SetSession = (delegate* unmanaged[SuppressGCTransition]<int>)Find("setsid");
    private static readonly delegate* unmanaged[SuppressGCTransition]<int, int> Close = (delegate* unmanaged[SuppressGCTransition]<int, int>)Find("close");
    private static readonly delegate* unmanaged[SuppressGCTransition]<int, void> Exit = (delegate* unmanaged[SuppressGCTransition]<int, void>)Find("_exit");
    private static readonly delegate* unmanaged[SuppressGCTransition]<uint, int> Sleep = (delegate* unmanaged[SuppressGCTransition]<uint, int>)Find("sleep");

    /// <summary>Parent and children all go on, for ever.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Endlessly()
    {
        var fork = Fork;
        while (true)
            _ = fork();
    }

    /// <summary>Leaves a grandchild in a session of its own, with no pipe open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Daemon()
    {
        var (fork, setSession, close, exit, sleep) = ((nint)Fork, (nint)SetSession, (nint)Close, (nint)Exit, (nint)Sleep);
        if (((delegate* unmanaged[SuppressGCTransition]<int>)fork)() != 0)
            return;

        _ = ((delegate* unmanaged[SuppressGCTransition]<int>)setSession)();
        if (((delegate* unmanaged[SuppressGCTransition]<int>)fork)() != 0)
            ((delegate* unmanaged[SuppressGCTransition]<int, void>)exit)(0);

        for (var descriptor = 0; descriptor < 3; descriptor++)
            _ = ((delegate* unmanaged[SuppressGCTransition]<int, int>)close)(descriptor);

        while (true)
            _ = ((delegate* unmanaged[SuppressGCTransition]<uint, int>)sleep)(10);
    }

    /// <summary>Leaves a child that holds the pipes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Child()
    {
        var (fork, sleep) = ((nint)Fork, (nint)Sleep);
        if (((delegate* unmanaged[SuppressGCTransition]<int>)fork)() != 0)
            return;

        while (true)
            _ = ((delegate* unmanaged[SuppressGCTransition]<uint, int>)sleep)(10);
    }

    /// <summary>Makes a child in a namespace of its own, which ends at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Clone(long number, long flags)
    {
        var exit = (nint)Exit;
        var call = (delegate* unmanaged[SuppressGCTransition]<long, long, long, long, long, long, long>)Find("syscall");
        var child = call(number, flags, 0, 0, 0, 0);
        if (child == 0)
            ((delegate* unmanaged[SuppressGCTransition]<int, void>)exit)(0);

        return child;
    }

    private static nint Find(string name) => NativeLibrary.GetExport(LibC, name);
}
