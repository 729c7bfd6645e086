using Checker.Course;
using Checker.Grading.Benching;
using Checker.Grading.Building;

namespace Checker.Grading.Audits;

/// <summary>What a bench shows beside the solution answers what the solution answers.</summary>
internal static class PeersAudit
{
    private const int Size = 1_000;

    /// <summary>Elsewhere a Python that lacks the peers' libraries is no defect of the course.</summary>
    private static bool RequiresPython { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Asks every peer, and the solution, which has been built.</summary>
    public static async Task<IReadOnlyList<Defect>> CompareAsync(string root, Grader grader, Exercise exercise, CancellationToken cancel)
    {
        if (exercise.Peers.Count == 0)
            return [];
        var solution = new BenchedProgram(ExerciseBench.Solution, new SliceBuild(SliceCompiler.AssemblyOf(root, exercise, Answer.Solution(exercise)), []));
        var defects = new List<Defect>();
        foreach (var trial in await solution.TrialsAsync(cancel))
        {
            var ours = await solution.RunAsync(trial, Size, cancel);
            foreach (var peer in exercise.Peers)
            {
                var theirs = (await RunAsync(root, grader, exercise, peer, ours, cancel)).ComparedWith(ours);
                if (theirs.Reason is { } reason && (RequiresPython || !peer.IsPython))
                    defects.Add(new Defect(peer.File, 1, $"this peer does not answer {trial}: {reason}"));
                if (!theirs.IsSame)
                    defects.Add(new Defect(peer.File, 1, $"this peer answers {trial} otherwise than the solution"));
            }
        }

        return defects;
    }

    private static async Task<BenchRun> RunAsync(string root, Grader grader, Exercise exercise, Peer peer, BenchRun solution, CancellationToken cancel) => peer.IsPython
        ? await PythonPeer.RunAsync(root, peer, solution, cancel)
        : await new BenchedProgram(peer.Name, grader.Build(exercise, Answer.Of(peer), cancel)).RunAsync(solution.Trial, Size, cancel);
}
