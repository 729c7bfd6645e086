namespace InPlace.Exercise3;

public sealed class RankByDelayTests
{
    private static readonly RankByDelayTrial Trial = new();
    private static readonly int[] Sizes = [0, 1, 2, 3, 100, 4_097];

    [Fact, Task(1)]
    public void Puts_the_smallest_delay_first()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in Sizes)
            {
                var delays = Trial.Input(seed, size).Delays;
                var order = Trial.Answer(Trial.Input(seed, size)).Order.Take(size).ToList();
                order.Order().Should().Equal(Enumerable.Range(0, size), "each row has its place, for {0}", seed);
                order.Select(row => delays[row]).Should().Equal(delays.Order(), "later rows have larger delays, for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_delays_as_they_were()
    {
        foreach (var size in Sizes)
            Trial.Answer(Trial.Input(Seed.Unseen[0], size)).Delays.Should().Equal(Trial.Input(Seed.Unseen[0], size).Delays);
    }

    [Fact, Task(1)]
    public void Leaves_the_rest_of_the_buffer_as_it_was()
    {
        foreach (var size in Sizes)
            Trial.Answer(Trial.Input(Seed.Unseen[0], size)).Order[size..].Should().Equal(Trial.Input(Seed.Unseen[0], size).Order[size..]);
    }

    [Fact, Task(1)]
    public void Keeps_flights_with_the_same_delay_in_their_order()
    {
        foreach (var size in Sizes)
        {
            var punctual = Trial.Input(Seed.Unseen[0], size) with { Delays = new int[size] };
            Trial.Answer(punctual).Order.Take(size).Should().Equal(Enumerable.Range(0, size));
            var rounded = Trial.Input(Seed.Unseen[0], size);
            for (var row = 0; row < size; row++)
                rounded.Delays[row] = rounded.Delays[row] / 60 * 60;
            Trial.Answer(rounded).Order.Take(size).Should().Equal(Ranked(rounded.Delays));
        }
    }

    [Fact, Task(1)]
    public void Ranks_any_delay()
    {
        int[] delays = [0, int.MaxValue, -1, int.MinValue, 1, int.MinValue + 1, 0];
        var table = Trial.Input(Seed.Unseen[0], delays.Length) with { Delays = delays };
        Trial.Answer(table).Order.Take(delays.Length).Should().Equal(Ranked(delays));
    }

    [Fact, Task(1)]
    public void Makes_nothing_but_a_key_for_each_flight()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(8 * Trial.Size + 64);
        allocation.Should().NotAllocate<int[]>();
    }

    [Fact, Task(2)]
    public void Makes_no_array_of_keys() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Needs_no_large_stack_either()
    {
        var table = Trial.Input(Seed.Unseen[0], 100_000);
        var run = new Task(() => Trial.Answer(table));
        var thread = new Thread(run.RunSynchronously, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        run.Wait();
    }

    [Fact, Task(2)]
    public void Forgets_the_keys() => Measure.Retention(Trial).Should().HaveNo<long[]>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static IEnumerable<int> Ranked(int[] delays) => Enumerable.Range(0, delays.Length).OrderBy(row => delays[row]);
}
