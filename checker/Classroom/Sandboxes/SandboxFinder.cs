using Checker.Classroom.Sandboxes.Bubblewrap;
using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Landlock;

namespace Checker.Classroom.Sandboxes;

/// <summary>Finds the sandboxes that work here.</summary>
public static class SandboxFinder
{
    /// <summary>The one that protects from most.</summary>
    public static ISandbox Best() => OperatingSystem.IsLinux() && File.Exists(BubblewrapSandbox.Program) ? ByName("bubblewrap") : ByName("none");

    /// <exception cref="SandboxException">There is no sandbox of this name.</exception>
    public static ISandbox ByName(string name) => name switch
    {
        "bubblewrap" => new BubblewrapSandbox(Hierarchy.Find(out _)),
        "landlock" => new LandlockSandbox(Hierarchy.Find(out _)),
        "none" => new UnprotectedSandbox(),
        _ => throw SandboxException.ForName(name, ["bubblewrap", "landlock", "none"]),
    };
}
