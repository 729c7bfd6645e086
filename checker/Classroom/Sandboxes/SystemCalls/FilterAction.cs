namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>What the kernel does with a system call.</summary>
internal readonly record struct FilterAction(uint Value)
{
    private const uint Errno = 0x00050000;

    public static FilterAction Allow { get; } = new(0x7FFF0000);

    public static FilterAction Kill { get; } = new(0x80000000);

    /// <summary>EPERM.</summary>
    public static FilterAction Refuse { get; } = new(Errno | 1);

    /// <summary>ENOSYS: as if the kernel were too old, so that a library falls back to an older call.</summary>
    public static FilterAction Unknown { get; } = new(Errno | 38);

    /// <summary>ENOMEM.</summary>
    public static FilterAction NoMemory { get; } = new(Errno | 12);

    /// <summary>EACCES: what a socket without permission says.</summary>
    public static FilterAction Denied { get; } = new(Errno | 13);
}
