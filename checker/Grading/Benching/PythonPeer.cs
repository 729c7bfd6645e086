using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Checker.Course;
using Checker.Grading.Working;

namespace Checker.Grading.Benching;

/// <summary>Runs a peer that is written in Python, where one is installed that has its libraries.</summary>
internal static class PythonPeer
{
    private static readonly string Runner = Path.Combine(AppContext.BaseDirectory, "Benching", "peer.py");

    /// <param name="solution">What the peer is to answer, from which input.</param>
    public static async Task<BenchRun> RunAsync(string root, Peer peer, BenchRun solution, CancellationToken cancel)
    {
        var reason = "no Python is installed";
        foreach (var python in PythonCandidates.Names)
        {
            if (await RunAsync(python, root, [Runner, peer.File, $"{BenchedProgram.Seed}", $"{solution.Size}"], cancel) is not { } run)
                continue;
            if (run.ExitCode == 0)
                return Read(peer, solution, JsonNode.Parse(run.Output)!);
            reason = run.Errors.Trim().Split('\n')[^1];
        }

        return new BenchRun(peer.Name, solution.Trial, solution.Size, null, null, reason);
    }

    private static BenchRun Read(Peer peer, BenchRun solution, JsonNode reply) => new(
        $"{peer.Name}, Python {reply["python"]}", solution.Trial, solution.Size,
        new ServedAnswer(solution.Trial, BenchedProgram.Seed, solution.Size, reply["answer"], solution.Steady?.Tolerance ?? 0)
        {
            Milliseconds = reply["milliseconds"]!.GetValue<double>(),
            Peak = reply["peak"]!.GetValue<long>(),
        },
        Allocated: null, Reason: null);

    /// <returns>Null where there is no such command.</returns>
    private static async Task<(int ExitCode, string Output, string Errors)?> RunAsync(string file, string root, string[] arguments, CancellationToken cancel)
    {
        try
        {
            return await ChildProcess.RunAsync(new ProcessStartInfo(file, arguments) { WorkingDirectory = root }, cancel);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
