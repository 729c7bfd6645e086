using System.Globalization;

namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>A folder of the unified hierarchy. The peak needs Linux 5.19.</summary>
internal sealed class ControlGroupV2 : ControlGroup
{
    private readonly string _folder;
    private long? _peak;

    private ControlGroupV2(string folder) => _folder = folder;

    public override IReadOnlyList<string> Folders => [_folder];

    public override long? Peak => _peak = Number(_folder, "memory.peak") ?? _peak;

    public override bool KilledForMemory => Count(_folder, "memory.events", "oom_kill") > 0 && Count(_folder, "memory.events", "max") > 0;

    public override bool KilledForMachine => Count(_folder, "memory.events", "oom_kill") > 0 && !KilledForMemory;

    public override bool RefusedProcesses => Count(_folder, "pids.events", "max") > 0;

    public static ControlGroupV2 Existing(string folder) => new(folder);

    public static ControlGroupV2 Create(string folder, JailLimits limits)
    {
        Directory.CreateDirectory(folder);
        TryWrite(folder, "memory.oom.group", "1");
        Write(folder, "memory.max", limits.Memory.ToString(CultureInfo.InvariantCulture));
        TryWrite(folder, "memory.swap.max", "0");
        Write(folder, "pids.max", limits.Processes.ToString(CultureInfo.InvariantCulture));
        return new ControlGroupV2(folder);
    }

    public override void Kill()
    {
        TryWrite(_folder, "pids.max", "0");
        TryWrite(_folder, "cgroup.kill", "1");
        KillAll(_folder);
    }
}
