using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Checker.Memory.Workers;

/// <summary>
/// How to start this program a second time, as a worker: the same runtime, the same settings and the same libraries,
/// but with the engine's own entry point.
/// </summary>
internal static class HostedProgram
{
    /// <param name="assembly">The file that declares the trial.</param>
    public static ProcessStartInfo For(string assembly, IReadOnlyDictionary<string, string> settings)
    {
        var stem = StemOf(assembly);
        var start = new ProcessStartInfo(
            Host(), ["exec", "--runtimeconfig", stem + ".runtimeconfig.json", "--depsfile", stem + ".deps.json", typeof(HostedProgram).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // What the code under test prints to its error stream says nothing to the one who reads the tests.
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        // No core dump on the disk of a person whose code ran out of memory as it was asked to.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    /// <summary>The program that started this runtime may be the tests themselves; the host stands at the top of the runtime's folders.</summary>
    private static string Host()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : throw Refusal($"there is no {name} above {RuntimeEnvironment.GetRuntimeDirectory()}");
    }

    /// <summary>The test project's own settings; where the trial stands in a library, those of the one program beside it.</summary>
    private static string StemOf(string assembly)
    {
        const string Settings = ".runtimeconfig.json";
        var own = Path.ChangeExtension(assembly, null);
        if (File.Exists(own + Settings))
            return own;
        var entry = System.Reflection.Assembly.GetEntryAssembly()?.Location is { Length: > 0 } file ? Path.ChangeExtension(file, null) : "";
        return File.Exists(entry + Settings)
            ? entry
            : throw Refusal($"{Path.GetFileName(own)}{Settings} is missing");
    }

    private static InconclusiveException Refusal(string reason) => InconclusiveException.Because(
        $"no worker process can be started, because {reason}",
        "Build and run the tests by dotnet test; a program that is one single file brings no host of its own.");
}
