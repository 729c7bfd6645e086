namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>Finds a folder of the unified hierarchy whose children may have limits of memory and processes.</summary>
internal static class UnifiedParent
{
    private const string Judge = "check-judge";
    private static readonly string[] Controllers = ["memory", "pids"];

    /// <param name="own">The folder of this process.</param>
    public static string? Find(string own)
    {
        // A process that has moved into its leaf before finds the parent's controllers already on.
        for (var folder = own; folder is not null && Has(folder, "cgroup.controllers"); folder = Path.GetDirectoryName(folder))
        {
            if (Has(folder, "cgroup.subtree_control") && ControlGroup.CanBeMadeIn(folder))
                return folder;
        }

        return Has(own, "cgroup.controllers") && Delegate(own) ? own : null;
    }

    /// <summary>
    /// A group with limited children may hold no process itself: the kernel's rule. So all of its processes move to a leaf. A plain user can do this only where
    /// the group was delegated to them; for root it would be another's group.
    /// </summary>
    private static bool Delegate(string own)
    {
        if (Environment.IsPrivilegedProcess)
            return false;

        try
        {
            var leaf = Path.Combine(own, Judge);
            Directory.CreateDirectory(leaf);
            foreach (var process in File.ReadAllLines(Path.Combine(own, "cgroup.procs")))
                File.WriteAllText(Path.Combine(leaf, "cgroup.procs"), process);

            File.WriteAllText(Path.Combine(own, "cgroup.subtree_control"), "+memory +pids");
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Has(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) && Controllers.All(File.ReadAllText(path).Split([' ', '\n']).Contains);
    }
}
