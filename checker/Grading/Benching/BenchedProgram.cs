using Checker.Grading.Building;
using Checker.Grading.Working;

namespace Checker.Grading.Benching;

/// <summary>One version of the exercise's file, compiled: each trial is run in a new process, again and again.</summary>
internal sealed class BenchedProgram(string who, SliceBuild build)
{
    /// <summary>The draw of all versions.</summary>
    public const ulong Seed = 1;

    private const int MostCalls = 20;

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    public string Who => who;

    /// <exception cref="GradingException">It does not build.</exception>
    public async Task<IReadOnlyList<string>> TrialsAsync(CancellationToken cancel)
    {
        using var server = TrialServer.Start(build.Assembly ?? throw GradingException.ForBuild(who, string.Join('\n', build.Errors)));
        return await server.TrialsAsync(cancel);
    }

    /// <summary>The first call says how much memory the process needed; later ones, once the code is warm, what a call takes.</summary>
    public async Task<BenchRun> RunAsync(string trial, int? size, CancellationToken cancel)
    {
        if (build.Assembly is null)
            return new BenchRun(who, trial, size ?? 0, null, null, "it does not build: " + build.Errors[0]);
        using var server = TrialServer.Start(build.Assembly);
        try
        {
            await server.TrialsAsync(cancel);
            var first = await server.AskAsync(trial, Seed, size, cancel);
            var later = new List<ServedAnswer>();
            do
                later.Add(await server.AskAsync(trial, Seed, size, cancel));
            while (later.Count < MostCalls && later.Sum(call => call.Milliseconds) < LongEnough.TotalMilliseconds);
            var median = later.OrderBy(call => call.Milliseconds).ElementAt(later.Count / 2);
            return new BenchRun(who, trial, first.Size, median with { Peak = first.Peak }, later.Min(call => call.Allocated), null);
        }
        catch (InvalidOperationException ended)
        {
            return new BenchRun(who, trial, size ?? 0, null, null, ended.Message);
        }
    }
}
