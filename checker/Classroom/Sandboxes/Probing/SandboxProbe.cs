using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Checker.Jail.Probing;

namespace Checker.Classroom.Sandboxes.Probing;

/// <summary>Finds out what a sandbox really protects from: by trying it, with <c>Checker.Jail look</c> as the program.</summary>
internal static class SandboxProbe
{
    private const long Memory = 160 << 20;
    private const int Processes = 40;
    private const string Folders = "check-probe-";
    private static readonly JailLimits Limits = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10), Memory, Processes, 64 << 10, 8 << 20);

    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Checker.Jail.dll");

    /// <exception cref="SandboxException">It does not start.</exception>
    public static async Task<Protections> RunAsync(ISandbox sandbox, CancellationToken cancel)
    {
        var escapes = TryEscapesAsync(sandbox, cancel);
        var memory = EndAsync(sandbox, Looking.Memory, Limits, cancel);
        var threads = EndAsync(sandbox, Looking.Threads, Limits, cancel);
        var sleep = EndAsync(sandbox, Looking.Sleep, Limits with { Wall = TimeSpan.FromMilliseconds(200) }, cancel);
        await Task.WhenAll(escapes, memory, threads, sleep);
        var (open, peak) = await escapes;
        return new Protections(
            Wall: (await sleep).Limit == GradeVerdict.LimitWall,
            Memory: (await memory).ExitCode != 0,
            Network: !open.Contains(Looking.Network),
            Files: !open.Contains(Looking.Read) && !open.Contains(Looking.Write),
            Processes: (await threads).ExitCode != 0,
            SystemCalls: !open.Contains(Looking.Call),
            Peak: peak >= Looking.Touched);
    }

    private static async Task<(HashSet<string> Open, long? Peak)> TryEscapesAsync(ISandbox sandbox, CancellationToken cancel)
    {
        OwnedFolder.Sweep(Folders);
        using var folder = OwnedFolder.Create(Folders);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var secret = Path.Combine(folder.Path, "secret");
        await File.WriteAllTextAsync(secret, "", cancel);
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await using var jail = sandbox.Start(JobFor(Limits, Looking.Escapes, secret, Path.Combine(folder.Path, "written"), port));

        HashSet<string> open = [];
        long? peak = null;
        while (await jail.ReadLineAsync(cancel) is { } line)
        {
            open.Add(line);
            peak = jail.Peak ?? peak;
        }

        var end = await jail.WaitAsync(cancel);
        return open.Contains(Looking.Escapes) && end.ExitCode == 0 ? (open, end.Peak ?? peak)
            : throw SandboxException.ForStart(sandbox.Name, $"the probe ended with exit code {end.ExitCode}: {end.Errors.ReplaceLineEndings(" ")}");
    }

    private static async Task<JailEnd> EndAsync(ISandbox sandbox, string word, JailLimits limits, CancellationToken cancel)
    {
        // Elsewhere than in a jail, a probe that takes memory takes the machine's.
        if (sandbox is UnprotectedSandbox)
            return new JailEnd(word == Looking.Sleep ? GradeVerdict.LimitWall : null, 0, "", null);

        await using var jail = sandbox.Start(JobFor(limits, word));
        return await jail.WaitAsync(cancel);
    }

    private static Job JobFor(JailLimits limits, params string[] words) => new(
        [DotNetRoot.Muxer, "exec", Program, Looking.Word, .. words],
        [Program, Path.ChangeExtension(Program, ".runtimeconfig.json"), Path.ChangeExtension(Program, ".deps.json")],
        new Dictionary<string, string> { ["DOTNET_EnableDiagnostics"] = "0" }, limits);
}
