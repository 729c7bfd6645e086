namespace InPlace.Exercise4;

public sealed class CompactRowsTests
{
    private static readonly CompactRowsTrial Trial = new();
    private static readonly int[] Sizes = [0, 1, 2, 3, 100, 4_097];

    [Fact, Task(1)]
    public void Moves_the_kept_rows_to_the_front_in_their_order()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
            {
                var kept = Kept(Trial.Input(seed, size)).ToList();
                var answer = Trial.Answer(Trial.Input(seed, size));
                answer.Kept.Should().Be(kept.Count, "so many rows are to be kept for {0}", seed);
                Rows(answer.Table).Take(answer.Kept).Should().Equal(kept, "these are the kept rows for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_rows_behind_them_as_they_were()
    {
        foreach (var size in Sizes)
        {
            var answer = Trial.Answer(Trial.Input(Seed.Unseen[0], size));
            Rows(answer.Table).Skip(answer.Kept).Should().Equal(Rows(Trial.Input(Seed.Unseen[0], size).Table).Skip(answer.Kept));
        }
    }

    [Fact, Task(1)]
    public void Keeps_all_rows_or_none()
    {
        foreach (var size in Sizes)
        {
            var before = Rows(Trial.Input(Seed.Unseen[0], size).Table).ToList();
            var all = Trial.Answer(Trial.Input(Seed.Unseen[0], size) with { MinDelay = int.MinValue, MaxDistance = int.MaxValue });
            all.Kept.Should().Be(size);
            Rows(all.Table).Should().Equal(before);
            var none = Trial.Answer(Trial.Input(Seed.Unseen[0], size) with { MinDelay = int.MaxValue });
            none.Kept.Should().Be(0);
            Rows(none.Table).Should().Equal(before);
        }
    }

    [Fact, Task(1)]
    public void Makes_no_second_table() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_rows() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Needs_no_large_stack_either()
    {
        const int rows = 2_500_000;
        var filter = new Filter(new FlightColumns(new DateTime[rows], new int[rows], new int[rows]), MinDelay: 0, MaxDistance: 0);
        var run = new Task(() => Trial.Answer(filter));
        var thread = new Thread(run.RunSynchronously, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        run.Wait();
    }

    [Fact, Task(1)]
    public void Forgets_the_table() => Measure.Retention(Trial).Should().HaveNo<FlightColumns>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static IEnumerable<(DateTime Date, int Delay, int Distance)> Rows(FlightColumns table) =>
        Enumerable.Range(0, table.Rows).Select(row => (table.Dates[row], table.Delays[row], table.Distances[row]));

    private static IEnumerable<(DateTime Date, int Delay, int Distance)> Kept(Filter filter) =>
        Rows(filter.Table).Where(row => row.Delay >= filter.MinDelay && row.Distance <= filter.MaxDistance);
}
