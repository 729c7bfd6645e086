using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Lessons;

/// <summary>Has a process of its own watch a snippet, since a runtime is told when it starts how large its young generation is.</summary>
internal static class WatchingProcess
{
    public const string Held = "held", Reachable = "reachable";

    public static Timeline Watch(string pair, string snippet, TimedCall call)
    {
        var held = Ask(Held, pair, snippet, call.Young);
        return new Timeline(call.Of, call.Each, call.Young, held.Bytes, Ask(Reachable, pair, snippet, call.Young).Bytes, held.Collections);
    }

    /// <summary>In that process.</summary>
    public static WatchedCall Answer(string command, string pair, string snippet)
    {
        var call = Lesson.Of(pair).Snippets.Single(each => each.Name == snippet).Timed!;
        return command == Held ? call.Held() : call.Reachable();
    }

    private static WatchedCall Ask(string command, string pair, string snippet, int young)
    {
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var start = new ProcessStartInfo(host, ["exec", typeof(WatchingProcess).Assembly.Location, command, pair, snippet]) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What a reader has set for his own programs would be another picture.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_GC", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        // The runtime reads this number as hexadecimal.
        start.Environment["DOTNET_GCgen0size"] = young.ToString("X", CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Measured.FromJson<WatchedCall>(output)
            : throw new InvalidOperationException($"{pair}: {snippet} could not be watched:\n{errors.Result}");
    }
}
