using Data;

namespace Views.Exercise1;

public sealed class TrainTestSplitTests
{
    private static readonly TrainTestSplitTrial Trial = new();

    [Fact, Task(1)]
    public void Trains_with_the_first_flights_and_tests_with_the_others()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var percent in new[] { 10, 50, 75, 80, 90 })
                PartsShouldBe(Trial.Input(seed, 1_000) with { TrainPercent = percent }, train: 10 * percent);
        }
    }

    [Fact, Task(1)]
    public void Rounds_the_training_part_down()
    {
        PartsShouldBe(Trial.Input(Seed.Unseen[0], 9) with { TrainPercent = 80 }, train: 7);
        for (var size = 0; size <= 12; size++)
        {
            foreach (var percent in new[] { 1, 33, 50, 67, 80, 99 })
                PartsShouldBe(Trial.Input(Seed.Unseen[0], size) with { TrainPercent = percent }, train: size * percent / 100);
        }
    }

    [Fact, Task(1)]
    public void Leaves_a_part_empty_where_the_other_takes_all()
    {
        foreach (var size in new[] { 0, 1, 100 })
        {
            PartsShouldBe(Trial.Input(Seed.Unseen[0], size) with { TrainPercent = 100 }, train: size);
            PartsShouldBe(Trial.Input(Seed.Unseen[0], size) with { TrainPercent = 0 }, train: 0);
        }
    }

    [Fact, Task(1)]
    public void Leaves_the_flights_as_they_came()
    {
        var table = Trial.Input(Seed.Unseen[0], 1_000);
        var asGiven = table.Flights.ToArray();
        Trial.Answer(table);
        table.Flights.Should().Equal(asGiven);
    }

    [Fact, Task(1)]
    public void Copies_no_flight() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_flights() => Measure.Retention(Trial).Should().HaveNo<Flight>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void PartsShouldBe(Table table, int train)
    {
        var parts = new SplitReport(Part.Of(table.Flights.Take(train).ToArray()), Part.Of(table.Flights.Skip(train).ToArray()));
        Trial.Answer(table).Should().Be(parts, "{0} of {1} flights are {2} percent of them", train, table.Flights.Length, table.TrainPercent);
    }
}
