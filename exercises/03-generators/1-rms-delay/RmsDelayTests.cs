using Data;

namespace Generators.Exercise1;

public sealed class RmsDelayTests
{
    private static readonly RmsDelayTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_the_root_of_the_mean_of_the_squares()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 1_000, seed.Random().Below(5_000) + 3, Trial.Size })
            {
                var flights = Trial.Input(seed, size);
                var expected = Expected(flights);
                Trial.Answer(flights).Should().BeApproximately(expected, expected * Trial.Tolerance, "it is the answer for {0} flights of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Gives_zero_for_no_flights() => Trial.Answer([]).Should().Be(0);

    [Fact, Task(1)]
    public void Survives_a_day_on_which_every_flight_was_28_hours_late()
    {
        var flights = Trial.Input(Seed.Unseen[0], 1_000).Select(flight => flight with { Delay = 1_688 }).ToArray();
        Trial.Answer(flights).Should().BeApproximately(1_688, 1e-9);
    }

    [Fact, Task(1)]
    public void Looks_at_the_flights_each_time_and_leaves_them_as_they_were()
    {
        var flights = Trial.Input(Seed.Unseen[0], 1_000);
        Trial.Answer(flights);
        flights[0] = flights[0] with { Delay = flights[0].Delay + 5_000 };
        var asGiven = flights.ToArray();
        Trial.Answer(flights).Should().BeApproximately(Expected(flights), 1e-9, "the first flight came in 5,000 minutes later");
        flights.Should().Equal(asGiven);
    }

    [Fact, Task(1)]
    public void Builds_no_list_of_squares()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(256);
        allocation.Should().NotAllocate<long[]>();
    }

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_flights() => Measure.Retention(Trial).Should().HaveNo<Flight>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static double Expected(Flight[] flights)
    {
        var squares = Array.ConvertAll(flights, flight => (decimal)flight.Delay * flight.Delay);
        return Math.Sqrt((double)squares.Sum() / squares.Length);
    }
}
