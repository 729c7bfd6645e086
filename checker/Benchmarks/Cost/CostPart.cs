using Checker.Benchmarks.Fixtures;
using Checker.Course.Proofs;
using Checker.Memory;
using Checker.Memory.Retentions;
using Checker.Memory.Tests;

namespace Checker.Benchmarks.Cost;

internal sealed class CostPart : Part
{
    private const double MostBytesMilliseconds = 5;
    private const double MostWorkerSeconds = 2;
    private const double MostPathSeconds = 0.5;

    /// <summary>Seconds for the lesser and the greater number of live objects.</summary>
    private static readonly double[] MostGraphSeconds = [0.25, 1];

    /// <summary>An assertion of bytes is over so soon that one alone says little.</summary>
    private const int BytesForOneTiming = 20;

    private static readonly Trial Plain = new Memory.Tests.Spots.Plain.DelaysTrial();
    private static readonly Trial Clean = new Memory.Tests.Clean.Locals.DelaysTrial();
    private static readonly Trial Leaking = new Memory.Tests.Leaks.Property.DelaysTrial();

    public override string Name => "cost";

    public override string Title => "What an assertion costs";

    public override string What =>
        "Times of assertions in a process that has made some before, each the median of several, while nothing else of ours runs. An assertion of retention takes one heap graph where further calls leave not a byte alive, and up to four where they do; one of release takes one. These are targets: a slower machine misses them and is no less right.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress)
    {
        var claims = new List<Claim> { Bytes(extent, progress) };
        foreach (var (objects, most) in extent.Ballast.Zip(MostGraphSeconds))
            claims.AddRange(Retention(objects, most, extent, progress));
        claims.AddRange(Workers(extent, progress));
        return (claims, []);
    }

    private static Claim Bytes(Extent extent, Progress progress)
    {
        progress.Begin("an assertion of bytes");
        var bytes = Measure.Allocation(Plain).Bytes;
        var time = Clock.Median(BytesForOneTiming * extent.Timings, () => Measure.Allocation(Plain).Should().BeAtMost(bytes));
        return new("An assertion of bytes", Math.Round(time.TotalMilliseconds, 2), "ms", Most: MostBytesMilliseconds, IsTarget: true);
    }

    private static List<Claim> Retention(int objects, double most, Extent extent, Progress progress)
    {
        progress.Begin(FormattableString.Invariant($"retention beside {objects:N0} live objects"));
        var ballast = Ballast.Of(objects);
        LeakFixtures.RequireNoFlight(Clean);
        var graph = Clock.Median(extent.Timings, () => Snapshot.Take());
        var release = Clock.Median(extent.Timings, () => Measure.Release(OneFlight).Should().BeReleased());
        var assertion = Clock.Median(extent.Timings, () => LeakFixtures.RequireNoFlight(Clean));
        var path = PathSearch(extent);
        GC.KeepAlive(ballast);
        var beside = FormattableString.Invariant($"beside {objects:N0} live objects");
        return
        [
            new($"One heap graph {beside}", Seconds(graph), "s"),
            new($"An assertion of release {beside}", Seconds(release), "s", Most: most, IsTarget: true),
            new($"An assertion of retention {beside}", Seconds(assertion), "s", Most: most, IsTarget: true),
            new($"The search for the path of a leak {beside}", Seconds(path), "s", Most: MostPathSeconds, IsTarget: true),
        ];
    }

    private static Flight OneFlight() => Flight.Sample(new Seed(1), 1)[0];

    private static TimeSpan PathSearch(Extent extent)
    {
        var retention = Measure.Retention(Leaking);
        return Clock.Median(extent.Timings, () => Judgement.Of(() => retention.Should().HaveNo<Flight>()));
    }

    private static List<Claim> Workers(Extent extent, Progress progress)
    {
        progress.Begin("workers");
        var first = Clock.Once(() => Measure.Allocation(Plain).Should().AllocateOnly<long[]>(1));
        var warm = Clock.Median(extent.Timings, () => Measure.Allocation(Plain).Should().AllocateOnly<long[]>(1));
        var start = Clock.Median(extent.Timings, () => Measure.Allocation(Plain, Tier.Cold));
        return
        [
            new("A worker process: started, five calls of its own, ended", Seconds(start), "s", Most: MostWorkerSeconds, IsTarget: true),
            new("The first assertion by type, which starts its worker", Seconds(first), "s"),
            new("Every further assertion by type", Seconds(warm), "s"),
        ];
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 2);
}
