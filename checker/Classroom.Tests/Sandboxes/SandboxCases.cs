using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Bubblewrap;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Landlock;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>The sandboxes that every attack is tried on: each with the kernel's control groups and with the process's own limits.</summary>
internal static class SandboxCases
{
    public static ISandbox Bubblewrap(bool hasControlGroups)
    {
        SkipElsewhere();
        Assert.SkipUnless(File.Exists(BubblewrapSandbox.Program), "bubblewrap is not installed here");
        return new BubblewrapSandbox(Parent(hasControlGroups));
    }

    public static ISandbox Landlock(bool hasControlGroups)
    {
        SkipElsewhere();
        Assert.SkipUnless(Jail.Kernel.LandlockVersion >= Jail.Ruleset.Oldest, "this kernel has no Landlock, or an old one");
        return new LandlockSandbox(Parent(hasControlGroups));
    }

    private static void SkipElsewhere() => Assert.SkipUnless(OperatingSystem.IsLinux(), "this sandbox is for Linux");

    private static Hierarchy? Parent(bool hasControlGroups)
    {
        if (!hasControlGroups)
            return null;

        var parent = Hierarchy.Find(out var reason);
        Assert.SkipWhen(parent is null, reason ?? "");
        return parent;
    }
}
