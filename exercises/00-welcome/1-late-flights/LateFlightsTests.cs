using Data;

namespace Welcome.Exercise1;

public sealed class LateFlightsTests
{
    private static readonly LateFlightsTrial Trial = new();

    [Fact, Task(1)]
    public void Counts_the_flights_that_came_in_more_than_an_hour_late()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 1_000, seed.Random().Below(5_000) + 2, Trial.Size })
            {
                var flights = Trial.Input(seed, size);
                Trial.Answer(flights).Should().Be(Expected(flights), "that many of {0} flights of {1} were", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Looks_at_the_flights_each_time_and_leaves_them_as_they_were()
    {
        var flights = Trial.Input(Seed.Unseen[0], 1_000);
        Trial.Answer(flights);
        flights[0] = flights[0] with { Delay = flights[0].Delay > 60 ? 0 : 61 };
        var asGiven = flights.ToArray();
        Trial.Answer(flights).Should().Be(Expected(flights), "the first flight has another delay now");
        flights.Should().Equal(asGiven);
    }

    [Fact, Task(1)]
    public void Makes_no_copy_of_the_flights() => Measure.Allocation(Trial).Should().BeAtMost(256);

    [Fact, Task(1)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static int Expected(Flight[] flights)
    {
        var late = 0;
        foreach (var flight in flights)
            late += flight.Delay > 60 ? 1 : 0;
        return late;
    }
}
