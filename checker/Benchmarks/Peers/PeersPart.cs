using Checker.Benchmarks.Cost;
using Checker.Benchmarks.Fixtures;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Peers;

internal sealed class PeersPart : Part
{
    private const string Absent = "not available here";

    public override string Name => "peers";

    public override string Title => "Beside what others use";

    public override string What =>
        "The same fixtures, asked of BenchmarkDotNet's MemoryDiagnoser (bytes), of a ClrMD snapshot and of a loop over weak references (what is kept), all in this run on this machine. For what is kept, each fixture has a process of its own; the times are those of its first assertion and of the same one again.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress)
    {
        var bytes = Bytes(extent, progress);
        var leaks = Cases(isLeak: true, extent, progress);
        var clean = Cases(isLeak: false, extent, progress);
        return (
            [
                .. bytes.Claims,
                new("Leaks that all three were asked for", leaks.Count, "leaks"),
                .. Judged("Checker.Memory", each => each.Ours, leaks, clean, isOurs: true),
                .. Judged("ClrMD", each => each.ClrMd, leaks, clean),
                .. Judged("Weak references", each => each.WeakReferences, leaks, clean),
            ],
            [
                bytes.Table,
                Verdicts("Leaks: is something kept?", leaks),
                Verdicts("Clean twins: is something kept?", clean),
                Words(leaks.Find(IsFoundByAll) ?? leaks[0], bytes.Text),
            ]);
    }

    private static (IReadOnlyList<Claim> Claims, ProofTable Table, string Text) Bytes(Extent extent, Progress progress)
    {
        var fixtures = ExactFixtures.All.Take(extent.PeerFixtures).ToList();
        progress.Begin("bytes by Checker.Memory");
        ExactFixtures.Measure(fixtures[0]);
        var ours = new Dictionary<string, long>();
        var ourTime = Clock.Once(() => fixtures.ForEach(fixture => ours[fixture.Name] = ExactFixtures.Measure(fixture).Bytes.Count));
        progress.Begin($"bytes by BenchmarkDotNet, {fixtures.Count} fixtures");
        var theirs = BenchmarkDotNetRun.Of(fixtures.Count, extent.IsQuick);
        var differing = fixtures.Count(fixture => theirs.Bytes.GetValueOrDefault(fixture.Name) != fixture.Bytes);
        return (
            [
                new("Checker.Memory: fixtures with other than the known bytes", fixtures.Count(fixture => ours[fixture.Name] != fixture.Bytes), "fixtures", Most: 0),
                new("BenchmarkDotNet: fixtures with other than the known bytes", differing, "fixtures"),
                new("Checker.Memory: time of a fixture", Milliseconds(ourTime / fixtures.Count), "ms"),
                new("BenchmarkDotNet: time of a fixture", Milliseconds(theirs.Time / fixtures.Count), "ms"),
                new("BenchmarkDotNet's time as a multiple of Checker.Memory's", Math.Round(theirs.Time / ourTime), "times"),
            ],
            new("Bytes of one call", ["Fixture", "Known", "Checker.Memory", "BenchmarkDotNet", "dotMemory Unit"],
                [.. fixtures.Select(fixture => (ProofCell[])[fixture.Name, fixture.Bytes, ours[fixture.Name], theirs.Bytes.GetValueOrDefault(fixture.Name) is { } found ? found : "nothing", Absent])]),
            theirs.Text);
    }

    private static List<PeerCase> Cases(bool isLeak, Extent extent, Progress progress)
    {
        progress.Begin($"{(isLeak ? "leaks" : "clean twins")} by Checker.Memory, ClrMD and weak references");
        var names = LeakFixtures.All.Take(extent.PeerFixtures).Select(pair => pair.Key).ToList();
        var cases = new List<PeerCase>();
        foreach (var name in names)
        {
            cases.Add(PeerCase.Ask(name, isLeak));
            progress.Report(cases.Count, names.Count);
        }

        return cases;
    }

    private static Claim[] Judged(string instrument, Func<PeerCase, Answer> answerOf, List<PeerCase> leaks, List<PeerCase> clean, bool isOurs = false)
    {
        var found = leaks.Count(each => answerOf(each).Found == true);
        var answers = leaks.Concat(clean).Select(answerOf).Where(answer => answer.Found is not null).ToList();
        return
        [
            new($"{instrument}: leaks found", found, "leaks", Least: isOurs ? leaks.Count : null),
            new($"{instrument}: false alarms", clean.Count(each => answerOf(each).Found == true), "twins", Most: isOurs ? 0 : null),
            new($"{instrument}: fixtures without an answer", leaks.Concat(clean).Count(each => answerOf(each).Found is null), "fixtures", Most: isOurs ? 0 : null),
            new($"{instrument}: first assertion of a process, median", Median(answers.Select(answer => answer.First)), "ms"),
            new($"{instrument}: the same assertion again, median", Median(answers.Select(answer => answer.Again)), "ms"),
        ];
    }

    private static double Median(IEnumerable<double> times) => times.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 0;

    private static ProofTable Verdicts(string title, List<PeerCase> cases) => new(
        title, ["Fixture", "Checker.Memory", "first, ms", "again, ms", "ClrMD", "first, ms", "again, ms", "Weak references", "first, ms", "again, ms", "dotMemory Unit"],
        [.. cases.Select(each => (ProofCell[])
            [each.Name, .. Cells(each.Ours), .. Cells(each.ClrMd), .. Cells(each.WeakReferences), Absent])]);

    private static ProofCell[] Cells(Answer answer) => [Word(answer), answer.First, answer.Again];

    /// <summary>A leak that each of them sees, so that their words can be compared.</summary>
    private static bool IsFoundByAll(PeerCase leak) => (leak.Ours.Found, leak.ClrMd.Found, leak.WeakReferences.Found) == (true, true, true);

    private static ProofTable Words(PeerCase leak, string bytes) => new("What each says", ["Instrument", "Of", "Its first lines"],
    [
        ["Checker.Memory", leak.Name, leak.Ours.Text],
        ["ClrMD", leak.Name, leak.ClrMd.Text],
        ["Weak references", leak.Name, leak.WeakReferences.Text],
        ["BenchmarkDotNet", "bytes", Answer.FirstLines(bytes)],
        ["dotMemory Unit", "-", "It works on Windows only, and in its own launcher only; it was not run."],
    ]);

    private static string Word(Answer answer) => answer.Found switch { true => "yes", false => "no", null => "no answer" };

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
