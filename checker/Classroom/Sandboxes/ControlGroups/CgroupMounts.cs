namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>The folders of a process in the hierarchies of control groups; null where there is none, or it is not visible.</summary>
internal sealed record CgroupMounts(string? Unified, string? Memory, string? Pids)
{
    public static CgroupMounts OfThisProcess() =>
        File.Exists("/proc/self/cgroup") ? Parse(File.ReadAllText("/proc/self/mountinfo"), File.ReadAllText("/proc/self/cgroup")) : new(null, null, null);

    internal static CgroupMounts Parse(string mountInfo, string membership) => new(
        Folder(mountInfo, membership, "cgroup2", ""), Folder(mountInfo, membership, "cgroup", "memory"), Folder(mountInfo, membership, "cgroup", "pids"));

    private static string? Folder(string mountInfo, string membership, string type, string controller)
    {
        // 5:memory:/batch/job, or 0::/user.slice for the unified hierarchy.
        var path = Lines(membership).Select(line => line.Split(':', 3)).FirstOrDefault(parts => parts is [_, var names, _] && names.Split(',').Contains(controller))?[2];
        if (path is null)
            return null;

        foreach (var line in Lines(mountInfo))
        {
            // 30 25 0:26 /root /point options - type source controllers
            var halves = line.Split(" - ", 2);
            if (halves is not [var mount, var system] || mount.Split(' ') is not [_, _, _, var root, var point, ..] || system.Split(' ') is not [var kind, _, var options, ..])
                continue;

            if (kind == type && (controller.Length == 0 || options.Split(',').Contains(controller)) && Below(root, path) is { } below)
                return Path.TrimEndingDirectorySeparator(Path.Combine(point, below));
        }

        return null;
    }

    /// <summary>In a container the mounted root is not the root of the hierarchy.</summary>
    private static string? Below(string root, string path) =>
        root == "/" ? path.TrimStart('/')
        : path == root || path.StartsWith(root + "/", StringComparison.Ordinal) ? path[root.Length..].TrimStart('/')
        : null;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
