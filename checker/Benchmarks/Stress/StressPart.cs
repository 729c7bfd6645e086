using System.Diagnostics;
using Checker.Benchmarks.Busy;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Stress;

internal sealed class StressPart : Part
{
    private const int Threads = 2;
    private const int MostExamples = 10;

    public override string Name => "stress";

    public override string Title => "No false verdict on a loaded machine";

    public override string What =>
        $"Assertions of which it is known whether they hold, in mixed order, while {Threads} threads of the same process and one other process compute all the time. A verdict is false when it passes what has to fail, or fails what has to pass. An inconclusive one is neither: it fails the test and says why.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress)
    {
        var questions = Questions.Of(extent.Stress);
        var tallies = questions.Select(question => question.Kind).Distinct().Order(StringComparer.Ordinal).Select(kind => new Tally(kind)).ToList();
        using (new BusyProcess())
        using (new BusyThreads(Threads))
            Ask(questions, tallies.ToDictionary(tally => tally.Kind), progress);

        var reasons = tallies.SelectMany(tally => tally.Reasons).GroupBy(reason => reason.Key).Select(reason => (ProofCell[])[reason.Key, reason.Sum(each => each.Value)]).ToList();
        var wrong = tallies.SelectMany(tally => tally.False.Select(text => (ProofCell[])[tally.Kind, text])).ToList();
        var kinds = new ProofTable("By kind", ["Kind", "Assertions", "Rightly passed", "Rightly failed", "Inconclusive", "False", "Milliseconds each"], [.. tallies.Select(Row)]);
        return (
            [
                new("Assertions under stress", questions.Count, "assertions", Least: extent.Stress),
                new("False verdicts", wrong.Count, "verdicts", Most: 0),
                new("Inconclusive", tallies.Sum(tally => tally.Inconclusive), "verdicts"),
            ],
            [
                kinds,
                .. reasons.Count == 0 ? (ProofTable[])[] : [new("Why it was inconclusive", ["Reason", "Times"], reasons)],
                .. wrong.Count == 0 ? (ProofTable[])[] : [new("False verdicts", ["Kind", "What it said"], [.. wrong.Take(MostExamples)])],
            ]);
    }

    private static void Ask(IReadOnlyList<Question> questions, Dictionary<string, Tally> tallies, Progress progress)
    {
        progress.Begin($"assertions beside {Threads} busy threads and a busy process");
        for (var asked = 0; asked < questions.Count; asked++)
        {
            var tally = tallies[questions[asked].Kind];
            var start = Stopwatch.GetTimestamp();
            var judgement = Judgement.Of(questions[asked].Assert);
            tally.Time += Stopwatch.GetElapsedTime(start);
            tally.Add(questions[asked], judgement);
            progress.Report(asked + 1, questions.Count);
        }
    }

    private static ProofCell[] Row(Tally tally) =>
        [tally.Kind, tally.Count, tally.Passed, tally.Failed, tally.Inconclusive, tally.False.Count, Math.Round(tally.Time.TotalMilliseconds / tally.Count, 1)];
}
