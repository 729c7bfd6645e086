namespace Checker.Classroom.Sandboxes.Running;

/// <summary>Tells by what a program was ended: by its own fault, by a limit, or by a machine that is in trouble.</summary>
/// <param name="Reason">Why the judge has ended it; null where it did not.</param>
/// <param name="Elapsed">Real time from start to end.</param>
internal sealed record Ending(
    string Sandbox, GradeVerdict? Reason, int ExitCode, string Errors, TimeSpan Elapsed, JailLimits Limits,
    bool KilledForMemory, bool KilledForMachine, bool RefusedProcesses)
{
    private const int BySignal = 128;
    private const int Killed = BySignal + LibC.SigKill;
    private const int CpuTime = BySignal + 24;
    private const int FileSize = BySignal + 25;

    // What the runtime itself says last; a program may pretend to it, and has then failed all the same.
    private static readonly string[] OutOfMemory = ["System.OutOfMemoryException", "Out of memory.", "GC heap initialization failed", "Cannot allocate memory"];
    private static readonly string[] OutOfDisk = ["No space left on device", "There is not enough space on the disk"];
    private static readonly string[] OutOfProcesses = ["Resource temporarily unavailable", "Failed to create thread", "unable to create thread"];

    private bool MayHaveUsedItsCpu => Elapsed * Environment.ProcessorCount >= Limits.Cpu;

    /// <returns>The limit; null where it ended by itself.</returns>
    /// <exception cref="SandboxException">Neither the program nor a limit of its own ended it.</exception>
    public GradeVerdict? FindLimit() => this switch
    {
        { Reason: GradeVerdict.LimitWall, RefusedProcesses: true } => GradeVerdict.LimitPids,
        { Reason: { } reason } => reason,
        { KilledForMemory: true } => GradeVerdict.LimitMemory,
        { KilledForMachine: true } => throw SandboxException.ForMachine(Sandbox),
        { ExitCode: 0 } => null,
        { ExitCode: CpuTime } => GradeVerdict.LimitCpu,
        { ExitCode: Killed, MayHaveUsedItsCpu: true } => GradeVerdict.LimitCpu,
        { ExitCode: FileSize } => GradeVerdict.LimitOutput,
        { ExitCode: Killed } => throw SandboxException.ForKill(Sandbox),
        { RefusedProcesses: true } => GradeVerdict.LimitPids,
        _ when OutOfDisk.Any(Errors.Contains) => GradeVerdict.LimitOutput,
        _ when OutOfProcesses.Any(Errors.Contains) => GradeVerdict.LimitPids,
        _ when OutOfMemory.Any(Errors.Contains) => GradeVerdict.LimitMemory,
        _ => null,
    };
}
