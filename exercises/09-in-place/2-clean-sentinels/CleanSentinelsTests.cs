namespace InPlace.Exercise2;

public sealed class CleanSentinelsTests
{
    private static readonly CleanSentinelsTrial Trial = new();

    [Fact, Task(1)]
    public void Fills_each_gap_with_the_reading_before_it() =>
        Trial.Answer(new SensorLog([20.5, -999, 21, -999, -999, 19.75], Before: 18))
            .Should().Equal(20.5, 20.5, 21, 21, 21, 19.75);

    [Fact, Task(1)]
    public void Fills_a_gap_at_the_start_with_the_last_reading_of_the_day_before()
    {
        Trial.Answer(new SensorLog([-999, -999, 21], Before: 18)).Should().Equal(18, 18, 21);
        Trial.Answer(new SensorLog([-999, -999], Before: 17)).Should().Equal(17, 17);
    }

    [Fact, Task(1)]
    public void Leaves_all_that_is_no_gap()
    {
        Trial.Answer(new SensorLog([], Before: 18)).Should().BeEmpty();
        Trial.Answer(new SensorLog([999, -998.5, 0, -99.9, -1000], Before: 18)).Should().Equal(999, -998.5, 0, -99.9, -1000);
    }

    [Fact, Task(1)]
    public void Cleans_any_day()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 3, 100, 1_025 })
                Trial.Answer(Trial.Input(seed, size)).Should().Equal(Clean(Trial.Input(seed, size)), "it is the answer for {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Makes_no_second_list() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_readings() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Needs_no_large_stack_either()
    {
        var log = Trial.Input(Seed.Unseen[0], 2_000_000);
        var run = new Task(() => Trial.Answer(log));
        var thread = new Thread(run.RunSynchronously, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        run.Wait();
    }

    [Fact, Task(1)]
    public void Forgets_the_list() => Measure.Retention(Trial).Should().HaveNo<List<double>>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static IEnumerable<double> Clean(SensorLog log) => log.Readings.Select((_, row) =>
        log.Readings.Take(row + 1).LastOrDefault(reading => reading != SensorLog.NoReading, log.Before));
}
