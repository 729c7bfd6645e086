using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public sealed class MemoryAssertTests
{
    private const int Repeats = 20;

    private static readonly VerdictsTrial Trial = new();
    private static readonly OwnCostTrial OwnCost = new();

    [Fact, Task(1)]
    public void Lets_code_pass_that_counts_on_the_stack() => Says<CountedMedian>(passes: true);

    [Fact, Task(1)]
    public void Lets_code_pass_that_makes_a_table_in_its_first_call() => Says<TableMedian>(passes: true);

    [Fact, Task(1)]
    public void Lets_code_pass_that_returns_what_it_rents() => Says<RentedMedian>(passes: true);

    [Fact, Task(2)]
    public void Finds_the_boxes_for_few_delays() => Says<BoxedMedian>(passes: false);

    [Fact, Task(2)]
    public void Finds_the_array_for_many_delays() => Says<BufferedMedian>(passes: false);

    [Fact, Task(2)]
    public void Finds_the_array_of_two_numbers_in_a_debug_build() => Says<DebugMedian>(passes: false);

    [Fact, Task(3)]
    public void Finds_what_a_remembered_answer_hides() => Says<RememberedMedian>(passes: false);

    [Fact, Task(3)]
    public void Finds_the_array_that_is_rented_and_not_returned() => Says<UnreturnedMedian>(passes: false);

    [Fact, Task(3)]
    public void Finds_the_array_on_another_thread() => Says<ThreadedMedian>(passes: false);

    [Fact, Task(4)]
    public void Says_the_same_of_all_nine_twenty_times()
    {
        foreach (var seed in SomeSeeds())
        {
            Trial.Answer(Trial.Input(seed, Trial.Size)).Should().BeEquivalentTo(
            [
                new Verdict(nameof(CountedMedian), true), new Verdict(nameof(TableMedian), true), new Verdict(nameof(RentedMedian), true),
                new Verdict(nameof(BoxedMedian), false), new Verdict(nameof(BufferedMedian), false), new Verdict(nameof(DebugMedian), false),
                new Verdict(nameof(RememberedMedian), false), new Verdict(nameof(UnreturnedMedian), false), new Verdict(nameof(ThreadedMedian), false),
            ], "it is the verdict in the order of {0}", seed);
        }
    }

    [Fact, Task(4)]
    public void Allocates_little_itself() => Measure.Allocation(OwnCost).Should().BeAtMost(OwnCost.Size * Bytes.Kibi(1).Count);

    [Fact, Task(4)]
    public void Forgets_the_code_and_the_column()
    {
        var retention = Measure.Retention(OwnCost);
        retention.Should().HaveNo<CountedMedian>();
        retention.Should().HaveNo<DelayColumn>();
    }

    [Fact, Task(4)]
    public void Keeps_nothing_else() => Measure.Retention(OwnCost).Should().BeAtMost(Bytes.Kibi(1));

    private static void Says<T>(bool passes) where T : IMedianDelay, new()
    {
        foreach (var seed in SomeSeeds())
        {
            Trial.Answer(Suite.Of(seed, new T())).Should().Equal(
                [new Verdict(typeof(T).Name, passes)], "the code {0}, in the calls of {1}, too", passes ? "allocates nothing" : "allocates", seed);
        }
    }

    private static IEnumerable<Seed> SomeSeeds() => Enumerable.Range(0, Repeats).Select(repeat => new Seed(Seed.Unseen[0].Value + (ulong)repeat));
}
