namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>Where this process may make control groups: below its own, so that the limits of a batch job hold for the jails too.</summary>
internal sealed class Hierarchy
{
    private static int _attempts;
    private readonly string? _unified;
    private readonly string _memory;
    private readonly string _pids;

    private Hierarchy(string? unified, string memory, string pids) => (_unified, _memory, _pids) = (unified, memory, pids);

    public string Description => _unified is null ? $"cgroup v1: {_memory}, {_pids}" : $"cgroup v2: {_unified}";

    /// <returns>Null where this process may make none; the reason is then a sentence for the doctor.</returns>
    public static Hierarchy? Find(out string? reason)
    {
        reason = null;
        var mounts = CgroupMounts.OfThisProcess();
        if (mounts.Unified is { } own && UnifiedParent.Find(own) is { } parent)
            return Swept(new Hierarchy(parent, "", ""));

        if (mounts.Memory is { } memory && mounts.Pids is { } pids && ControlGroup.CanBeMadeIn(memory) && ControlGroup.CanBeMadeIn(pids))
            return Swept(new Hierarchy(null, memory, pids));

        reason = mounts is { Unified: null, Memory: null } ? "there are no control groups" : "this user may make no control groups below the own one";
        return null;
    }

    /// <exception cref="IOException">The kernel refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The kernel refuses.</exception>
    public ControlGroup Create(JailLimits limits)
    {
        var name = Owner.This.NameFor(Interlocked.Increment(ref _attempts));
        return _unified is null
            ? ControlGroupV1.Create(Path.Combine(_memory, name), Path.Combine(_pids, name), limits)
            : ControlGroupV2.Create(Path.Combine(_unified, name), limits);
    }

    /// <summary>Removes what a killed judge has left behind, with what still runs in it.</summary>
    private static Hierarchy Swept(Hierarchy hierarchy)
    {
        string[] parents = hierarchy._unified is { } unified ? [unified] : [hierarchy._memory, hierarchy._pids];
        foreach (var name in parents.SelectMany(Directory.EnumerateDirectories).Select(Path.GetFileName).OfType<string>().Distinct())
        {
            if (Owner.FromName(name) is not { IsAlive: false })
                continue;

            ControlGroup left = hierarchy._unified is null
                ? ControlGroupV1.Existing(Path.Combine(hierarchy._memory, name), Path.Combine(hierarchy._pids, name))
                : ControlGroupV2.Existing(Path.Combine(hierarchy._unified, name));
            left.Kill();
            left.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        return hierarchy;
    }
}
