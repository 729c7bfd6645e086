using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>Jobs that run a probe: <c>Checker.Classroom.Probes</c> and its word.</summary>
internal static class ProbeJob
{
    private const string Assembly = "Checker.Classroom.Probes";

    /// <summary>Small, so that an attack ends soon.</summary>
    public static JailLimits Limits { get; } = JailLimits.Default with
    {
        Cpu = TimeSpan.FromSeconds(20),
        Memory = 256 << 20,
        Processes = 40,
        Output = 256 << 10,
    };

    /// <summary>The second lets a probe fork; a student's own machine code would need no leave.</summary>
    private static Dictionary<string, string> Variables { get; } = new()
    {
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
        ["MARK"] = "of the job",
    };

    private static string[] Files { get; } =
        [.. new[] { ".dll", ".runtimeconfig.json", ".deps.json" }.Select(end => Path.Combine(AppContext.BaseDirectory, Assembly + end))];

    public static Job For(params string[] words) => For(Limits, words);

    public static Job For(JailLimits limits, params string[] words) => new([DotNetRoot.Muxer, "exec", Files[0], .. words], Files, Variables, limits);

    /// <summary>Runs a probe to its end and returns all that it has written.</summary>
    public static async Task<(JailEnd End, string[] Lines)> RunAsync(this ISandbox sandbox, Job job)
    {
        await using var jail = sandbox.Start(job);
        List<string> lines = [];
        while (await jail.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            lines.Add(line);

        return (await jail.WaitAsync(TestContext.Current.CancellationToken), [.. lines]);
    }
}
