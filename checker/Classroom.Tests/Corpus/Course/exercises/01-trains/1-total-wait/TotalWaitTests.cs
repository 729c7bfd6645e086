namespace Trains.Exercise1;

public sealed class TotalWaitTests
{
    private static readonly TotalWaitTrial Trial = new();

    [Fact, Task(1)]
    public void Adds_up_what_the_passengers_waited()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, Trial.Size })
            {
                var trains = Trial.Input(seed, size);
                Trial.Answer(trains).Should().Be(trains.Where(train => train.Delay > 0).Sum(train => (long)train.Delay * train.Passengers));
            }
        }
    }

    [Fact, Task(1)]
    public void Is_nothing_where_there_is_no_train() => Trial.Answer([]).Should().Be(0);

    [Fact, Task(1)]
    public void Adds_up_a_known_day() => Trial.Answer([new Train(3, 100), new Train(-5, 900), new Train(7, 11)]).Should().Be(377);

    [Fact, Task(1)]
    public void Looks_at_the_trains_each_time()
    {
        var trains = Trial.Input(Seed.Unseen[0], 100);
        var others = trains.Skip(1).Where(train => train.Delay > 0).Sum(train => (long)train.Delay * train.Passengers);
        Trial.Answer(trains);
        trains[0].Delay = 10;
        Trial.Answer(trains).Should().Be(others + 10L * trains[0].Passengers);
    }

    [Fact, Task(1)]
    public void Makes_no_list() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_trains() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_trains() => Measure.Retention(Trial).Should().HaveNo<Train>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));
}
