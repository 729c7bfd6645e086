using System.Diagnostics;
using Checker.Benchmarks.Fixtures;
using Checker.Course.Proofs;
using Checker.Memory;
using Checker.Memory.Tests.Retentions;

namespace Checker.Benchmarks.Leaks;

internal sealed class LeaksPart : Part
{
    private const int LeastPairs = 30;
    private const string Underline = "~~~";

    public override string Name => "leaks";

    public override string Title => "Leaks found, and none invented";

    public override string What =>
        "Each leak is code that keeps what it should let go, every one in another way. The engine has to find it and to name what holds it. Each clean twin looks much like a leak and keeps nothing: the engine has to be silent, in a process in which all the leaks still leak.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress)
    {
        var leaks = Judge(pair => pair.Leak, extent, progress, "leaks");
        var twins = Judge(pair => pair.Twin, extent, progress, "clean twins");
        return (
            [
                new("Leaks in the engine's tests, each with a clean twin", LeakFixtures.All.Count, "leaks", Least: LeastPairs),
                new("Leaks looked for", leaks.Count, "leaks"),
                new("Leaks that were not found", leaks.Count(leak => leak.Judgement.Verdict != Verdict.Failed), "leaks", Most: 0),
                new("Leaks whose message does not name what holds the object", leaks.Count(leak => !NamesTheGuilty(leak)), "leaks", Most: 0),
                new("False alarms, of as many clean twins", twins.Count(twin => twin.Judgement.Verdict != Verdict.Passed), "twins", Most: 0),
            ],
            [
                new("Leaks", ["Leak", "Verdict", "Has to name", "Names it", "What the message says of it", "Seconds"],
                    [.. leaks.Select(leak => (ProofCell[])[leak.Name, Word(leak.Judgement.Verdict), leak.Pair.Guilty, NamesTheGuilty(leak) ? "yes" : "no", PathIn(leak.Judgement.Text), leak.Seconds])]),
                new("Clean twins", ["Twin", "Verdict", "What the message says of it", "Seconds"],
                    [.. twins.Select(twin => (ProofCell[])[twin.Name, Word(twin.Judgement.Verdict), twin.Judgement.Text, twin.Seconds])]),
            ]);
    }

    private static List<Judged> Judge(Func<Pair, Trial> trialOf, Extent extent, Progress progress, string what)
    {
        progress.Begin(what);
        var judged = new List<Judged>();
        var pairs = LeakFixtures.All.Take(extent.Leaks).ToList();
        foreach (var (name, pair) in pairs)
        {
            var clock = Stopwatch.StartNew();
            var judgement = Judgement.Of(() => LeakFixtures.RequireNoFlight(trialOf(pair)));
            judged.Add(new Judged(name, pair, judgement, Math.Round(clock.Elapsed.TotalSeconds, 2)));
            progress.Report(judged.Count, pairs.Count);
        }

        return judged;
    }

    private static bool NamesTheGuilty(Judged leak) => leak.Judgement.Verdict == Verdict.Failed && LeakFixtures.IsGuiltyNamed(leak.Pair, leak.Judgement.Text);

    /// <summary>The block of the message in which the object is underlined is the way from the root to it.</summary>
    private static string PathIn(string message)
    {
        var blocks = message.ReplaceLineEndings("\n").Split("\n\n");
        var way = blocks.FirstOrDefault(block => block.Contains(Underline, StringComparison.Ordinal)) ?? message;
        return string.Join('\n', way.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line)).TrimEnd();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "nothing kept",
        Verdict.Failed => "found",
        Verdict.Inconclusive => "inconclusive",
        _ => "the engine failed",
    };

    private sealed record Judged(string Name, Pair Pair, Judgement Judgement, double Seconds);
}
