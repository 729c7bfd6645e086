namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>A system call of Linux and its number on each processor; null where a processor has none.</summary>
internal sealed record SystemCall(string Name, uint? X64, uint? Arm64)
{
    /// <summary>Calls since Linux 5.1 have one number everywhere.</summary>
    public SystemCall(string name, uint number)
        : this(name, number, number)
    {
    }
}
