using System.Globalization;

namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>A folder in each of the two hierarchies <c>memory</c> and <c>pids</c>.</summary>
internal sealed class ControlGroupV1 : ControlGroup
{
    private const long Tolerance = 2 << 20;
    private readonly string _memory;
    private readonly string _pids;
    private long? _peak;

    private ControlGroupV1(string memory, string pids) => (_memory, _pids) = (memory, pids);

    public override IReadOnlyList<string> Folders => [_memory, _pids];

    public override long? Peak => _peak = Number(_memory, "memory.max_usage_in_bytes") ?? _peak;

    public override bool KilledForMemory => HasKilled && HasReachedItsLimit;

    public override bool KilledForMachine => HasKilled && !KilledForMemory;

    public override bool RefusedProcesses => Count(_pids, "pids.events", "max") > 0;

    // Newer kernels no longer count how often the limit was hit; the peak ends up to some pages below it.
    private bool HasReachedItsLimit => Peak + Tolerance >= Number(_memory, "memory.limit_in_bytes");

    private bool HasKilled => Count(_memory, "memory.oom_control", "oom_kill") > 0;

    public static ControlGroupV1 Existing(string memory, string pids) => new(memory, pids);

    public static ControlGroupV1 Create(string memory, string pids, JailLimits limits)
    {
        Directory.CreateDirectory(memory);
        Directory.CreateDirectory(pids);
        var bytes = limits.Memory.ToString(CultureInfo.InvariantCulture);
        Write(memory, "memory.limit_in_bytes", bytes);
        TryWrite(memory, "memory.memsw.limit_in_bytes", bytes);
        Write(pids, "pids.max", limits.Processes.ToString(CultureInfo.InvariantCulture));
        return new ControlGroupV1(memory, pids);
    }

    public override void Kill()
    {
        TryWrite(_pids, "pids.max", "0");
        KillAll(_pids);
    }
}
