using Checker.Classroom.Sandboxes.Bubblewrap;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Landlock;
using Checker.Classroom.Sandboxes.Probing;

namespace Checker.Classroom.Sandboxes;

/// <summary>Finds the sandboxes that work here, by running a probe in each.</summary>
public static class SandboxFinder
{
    /// <summary>From the one that protects from most to the one that protects from least.</summary>
    public static IReadOnlyList<string> Names { get; } = ["bubblewrap", "landlock", "none"];

    /// <summary>The first that is enough for a grade of record; where there is none, the one without protection.</summary>
    public static ISandbox Best() => Best(out _);

    /// <inheritdoc cref="Best()"/>
    /// <param name="passedOver">Those that would protect from more, and why they were not taken.</param>
    public static ISandbox Best(out IReadOnlyList<SandboxReport> passedOver)
    {
        Sweep();
        var others = new List<SandboxReport>();
        passedOver = others;
        foreach (var name in Names)
        {
            var (sandbox, report) = Examine(name);
            if (sandbox is { Protections.AreOfficial: true })
                return sandbox;
            others.Add(report);
        }

        return new UnprotectedSandbox();
    }

    /// <exception cref="ClassroomException">There is no sandbox of this name.</exception>
    /// <exception cref="SandboxException">It does not start here.</exception>
    public static ISandbox ByName(string name)
    {
        if (!Names.Contains(name))
            throw ClassroomException.ForSandbox(name, Names);

        Sweep();
        var (sandbox, report) = Examine(name);
        return sandbox ?? throw SandboxException.ForStart(name, report.Problem!);
    }

    /// <summary>For a doctor: all of them, whether they work or not.</summary>
    public static IReadOnlyList<SandboxReport> Reports()
    {
        Sweep();
        return [.. Names.Select(name => Examine(name).Report)];
    }

    /// <summary>Removes what graders that were killed have left of their jails: one may have had another sandbox than the next.</summary>
    public static void Sweep()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Scratch.Sweep();
        Orphans.Sweep();
    }

    private static (ISandbox? Sandbox, SandboxReport Report) Examine(string name)
    {
        if (name == "none")
        {
            var none = new UnprotectedSandbox();
            return (none, new SandboxReport(name, none.Protections, null, null, Remedies.Find(name, none.Protections, "")));
        }

        if (!OperatingSystem.IsLinux())
            return Missing(name, "it is for Linux", null);

        if (name == "bubblewrap" && !File.Exists(BubblewrapSandbox.Program))
            return Missing(name, $"there is no {BubblewrapSandbox.Program}", Remedies.ForProblem(name, ""));

        var hierarchy = Hierarchy.Find(out var reason);
        var limits = hierarchy?.Description ?? $"limits of the process itself, as {reason}";
        var examined = Probe(name, hierarchy, limits);
        return examined.Sandbox is null && hierarchy is not null ? Probe(name, null, "limits of the process itself, as the control groups did not work") : examined;
    }

    private static (ISandbox? Sandbox, SandboxReport Report) Probe(string name, Hierarchy? hierarchy, string limits)
    {
        try
        {
            ProbedSandbox sandbox = name == "bubblewrap" ? new BubblewrapSandbox(hierarchy) : new LandlockSandbox(hierarchy);
            var found = sandbox.Protections = SandboxProbe.RunAsync(sandbox, CancellationToken.None).GetAwaiter().GetResult();
            return (sandbox, new SandboxReport(name, found, null, null, Remedies.Find(name, found, limits)));
        }
        catch (SandboxException problem)
        {
            return Missing(name, problem.Message, Remedies.ForProblem(name, problem.Message));
        }
        catch (PlatformNotSupportedException)
        {
            return Missing(name, "it knows the system calls of x64 and arm64 only", null);
        }
    }

    private static (ISandbox? Sandbox, SandboxReport Report) Missing(string name, string problem, string? remedy) =>
        (null, new SandboxReport(name, Protections.None, problem, remedy, []));
}
