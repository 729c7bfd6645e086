using System.Diagnostics;
using System.Globalization;
using Checker.Classroom.Sandboxes;

namespace Checker.Benchmarks.Sandboxes;

/// <summary>What a sandbox adds to the start of a program that does nothing, from the call to its end, by the side of a bare start in the same run.</summary>
internal static class SandboxesBench
{
    private const string Program = "/usr/bin/true";

    private static readonly Job Nothing = new(
        [Program], [Program], new Dictionary<string, string>(), new JailLimits(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60), 2L << 30, 256, 1 << 20, 64 << 20));

    /// <summary>bwrap by itself, with as many namespaces and nothing around it: what this machine takes for them.</summary>
    private static readonly ProcessStartInfo Peer = new(
        "/usr/bin/bwrap", ["--ro-bind", "/", "/", "--unshare-all", "--die-with-parent", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", Program]);

    private static readonly Dictionary<string, TimeSpan> Bounds = new()
    {
        ["bubblewrap"] = TimeSpan.FromMilliseconds(10),
        ["landlock"] = TimeSpan.FromMilliseconds(35),
    };

    /// <returns>The exit code: 1 where a median goes beyond its bound.</returns>
    public static async Task<int> RunAsync(int starts, CancellationToken cancel)
    {
        var sandboxes = Bounds.Keys.Select(Find).OfType<ISandbox>().ToList();
        var taken = sandboxes.ToDictionary(sandbox => sandbox.Name, _ => new List<TimeSpan>());
        var (bare, alone) = (new List<TimeSpan>(), new List<TimeSpan>());
        // The first start of each pays for what the rest finds ready.
        for (var start = 0; start <= starts; start++)
        {
            bare.Add(Start(new ProcessStartInfo(Program)));
            if (File.Exists(Peer.FileName))
                alone.Add(Start(Peer));
            foreach (var sandbox in sandboxes)
                taken[sandbox.Name].Add(await StartAsync(sandbox, cancel));
        }

        Say($"{starts:N0} starts of {Program} in each, in turns; the median of a bare one is {Median(bare).TotalMilliseconds:N1} ms");
        if (alone.Count > 0)
            Say($"{"bwrap alone",-12} {(Median(alone) - Median(bare)).TotalMilliseconds,6:N1} ms over it");
        var kept = taken.Select(each => IsKept(each.Key, Median(each.Value) - Median(bare))).ToList();
        return kept.Contains(false) ? 1 : 0;
    }

    private static bool IsKept(string name, TimeSpan over)
    {
        var isKept = over <= Bounds[name];
        Say($"{name,-12} {over.TotalMilliseconds,6:N1} ms over it, {Bounds[name].TotalMilliseconds:N0} allowed: {(isKept ? "kept" : "not kept")}");
        return isKept;
    }

    private static async Task<TimeSpan> StartAsync(ISandbox sandbox, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        JailEnd end;
        await using (var jail = sandbox.Start(Nothing))
            end = await jail.WaitAsync(cancel);
        return end.ExitCode == 0 ? clock.Elapsed : throw new IOException($"{Program} ended in {sandbox.Name} with exit code {end.ExitCode}: {end.Errors}");
    }

    private static TimeSpan Start(ProcessStartInfo start)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new IOException($"{start.FileName} ended with exit code {process.ExitCode}.");
    }

    private static ISandbox? Find(string name)
    {
        try
        {
            return SandboxFinder.ByName(name);
        }
        catch (SandboxException problem)
        {
            Say($"{name} is left out: {problem.Message}");
            return null;
        }
    }

    private static TimeSpan Median(List<TimeSpan> taken) => taken.Skip(1).Order().ElementAt((taken.Count - 1) / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
