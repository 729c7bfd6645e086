using System.Runtime;

namespace UnderstandingGc.Exercise2;

public sealed class DailyFiguresTests
{
    private static readonly DailyFiguresTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_low_mean_and_high_of_every_day()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var days in new[] { 0, 1, 2, 30 })
            {
                var figures = Trial.Answer(Trial.Input(seed, days));
                var archive = Trial.Input(seed, days);
                figures.Should().HaveCount(days, "the archive of {0} has so many days", seed);
                foreach (var figure in figures)
                {
                    var day = archive.ReadDay()!;
                    figure.Low.Should().Be(day.Min());
                    figure.Mean.Should().BeApproximately(day.Average(), 1e-9);
                    figure.High.Should().Be(day.Max());
                }
            }
        }
    }

    [Fact, Task(1)]
    public void Holds_one_day_at_a_time() => Measure.Peak(Trial).Should().BeAtMost(Bytes.Kibi(24));

    [Fact, Task(2)]
    public void Calls_for_no_collection()
    {
        var archive = Trial.Input(Seed.Unseen[0], 200);
        CollectionsDuring(() => Trial.Answer(archive)).Should().Be(0, "there is room for 200 days, so that no collection comes by itself");
    }

    [Fact, Task(2)]
    public void Copies_no_day() => Measure.Allocation(Trial).Should().BeAtMost(22 * SensorArchive.BytesPerDay.Count);

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    /// <summary>Collections of any generation while <paramref name="work"/> runs; none is necessary for its first 16 MiB.</summary>
    private static int CollectionsDuring(Action work)
    {
        GC.TryStartNoGCRegion(Bytes.Kibi(16 * 1024).Count).Should().BeTrue("this machine has that much memory to spare");
        try
        {
            var before = GC.CollectionCount(0);
            work();
            return GC.CollectionCount(0) - before;
        }
        finally
        {
            // A collection that was asked for has ended the region already.
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
    }
}
