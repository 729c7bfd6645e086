namespace Checker.Classroom.Sandboxes.Probing;

/// <summary>What a person can do about a sandbox that does not start or does not protect.</summary>
internal static class Remedies
{
    private const string Delegate = "run as root, or in a group of one's own: systemd-run --user --scope -p Delegate=yes ./check class …";

    public static string? ForProblem(string sandbox, string problem) => sandbox switch
    {
        _ when problem.Contains("uid map", StringComparison.Ordinal) || problem.Contains("namespace", StringComparison.OrdinalIgnoreCase) =>
            "allow user namespaces: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu), or sudo sysctl kernel.unprivileged_userns_clone=1 (older Debian)",
        _ when problem.Contains("Unknown option", StringComparison.Ordinal) => "install bubblewrap 0.8 or newer",
        _ when problem.Contains("landlock", StringComparison.OrdinalIgnoreCase) => "use Linux 6.2 or newer, started with landlock among its security modules (lsm=landlock,…)",
        "bubblewrap" => "install it: apt-get install bubblewrap, dnf install bubblewrap",
        _ => null,
    };

    public static IReadOnlyList<ProtectionFinding> Find(string sandbox, Protections found, string limits) =>
    [
        Finding(nameof(Protections.Wall), found.Wall, "the judge ends all that runs when the time is over", null),
        Finding(nameof(Protections.Memory), found.Memory, limits, Delegate),
        Finding(nameof(Protections.Network), found.Network, sandbox == "landlock" ? "no socket can be made" : "a network of its own, without devices",
            "use bubblewrap or landlock"),
        Finding(nameof(Protections.Files), found.Files, sandbox == "landlock" ? "Landlock names what may be read" : "a file system of its own",
            "use bubblewrap or landlock"),
        Finding(nameof(Protections.Processes), found.Processes, limits, Delegate),
        Finding(nameof(Protections.SystemCalls), found.SystemCalls, "a seccomp filter", "use bubblewrap or landlock"),
        Finding(nameof(Protections.Peak), found.Peak, limits, Delegate),
    ];

    private static ProtectionFinding Finding(string protection, bool isOn, string keeper, string? remedy) =>
        isOn ? new(protection, true, keeper, null) : new(protection, false, "nothing stops a program from it", remedy);
}
