using Checker.Benchmarks.Busy;
using Checker.Benchmarks.Fixtures;
using Checker.Course.Proofs;

namespace Checker.Benchmarks.Exact;

internal sealed class ExactPart : Part
{
    private const int Threads = 2;

    private const int LeastFixtures = 40;
    private const int LeastTypes = 20;

    /// <summary>What a thread that allocates asks for in each turn; a turn is over in less than a microsecond.</summary>
    private const int NoisyBytes = 256;

    public override string Name => "exact";

    public override string Title => "Bytes and objects, to the last one";

    public override string What =>
        $"Each fixture is a few lines of code of which it is known how many bytes they allocate. Each is measured again and again, while {Threads} threads of the same process compute.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress)
    {
        List<Readings> readings;
        TypeReadings types;
        using (new BusyThreads(Threads))
        {
            readings = Repeat(extent.ExactRuns, progress, $"bytes beside {Threads} busy threads");
            types = TypeReadings.Take(extent.TypeReadings, progress);
        }

        using var noisy = new BusyThreads(Threads, NoisyBytes);
        var noise = Repeat(extent.NoisyReadings / ExactFixtures.All.Count + 1, progress, $"bytes beside {Threads} threads that allocate");
        return (
            [
                new("Fixtures of known bytes", readings.Count, "fixtures", Least: LeastFixtures),
                new("Readings of them", readings.Sum(fixture => fixture.Count), "readings"),
                new("Largest difference from the known bytes", readings.Max(fixture => fixture.Difference), "bytes", Most: 0),
                new("Readings for which the engine would not vouch", readings.Sum(fixture => fixture.Inconclusive), "readings"),
                new("Types of known numbers of objects", types.Rows.Count, "types", Least: LeastTypes),
                new("Largest difference from the known objects", types.Difference, "objects", Most: 0),
                new("Wrong readings beside threads that allocate all the time", noise.Sum(fixture => fixture.Wrong), "readings", Most: 0),
                new("Of those readings, refused as inconclusive", noise.Sum(fixture => fixture.Inconclusive), "readings"),
                new("Of those readings, right all the same", noise.Sum(fixture => fixture.Count - fixture.Inconclusive - fixture.Wrong), "readings"),
            ],
            [
                new("Known bytes", ["Fixture", "Bytes", "Readings", "Wrong", "Inconclusive"],
                    [.. readings.Select(fixture => (ProofCell[])[fixture.Name, fixture.Bytes, fixture.Count, fixture.Wrong, fixture.Inconclusive])]),
                new("Known objects, by type", ["Type", "Objects in a call", "Readings", "Wrong"], types.Rows),
            ]);
    }

    /// <summary>One fixture after the other and all over again, so that each meets whatever the machine happens to do.</summary>
    private static List<Readings> Repeat(int runs, Progress progress, string what)
    {
        var readings = ExactFixtures.All.Select(fixture => new Readings(fixture)).ToList();
        progress.Begin(what);
        for (var run = 0; run < runs; run++)
        {
            foreach (var fixture in readings)
                fixture.Take();
            progress.Report(run + 1, runs);
        }

        return readings;
    }
}
