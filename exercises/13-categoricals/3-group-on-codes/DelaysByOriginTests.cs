namespace Categoricals.Exercise3;

public sealed class DelaysByOriginTests
{
    private static readonly DelaysByOriginTrial Trial = new();

    [Fact, Task(1)]
    public void Adds_up_the_delays_of_each_airport()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Trial.Size })
                Trial.Answer(Trial.Input(seed, size)).Totals.Should().Equal(TotalsOf(Trial.Input(seed, size).Flights), "these are the totals for {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Takes_the_first_of_equals_and_knows_early_airports()
    {
        // Means of 2, 3, 3 and -9 minutes.
        var flights = new CodedFlights([3, 0, 1, 1, 2, 0], ["ABE", "BOS", "CLE", "DEN"], [-9, 1, 2, 4, 3, 3]);
        Trial.Answer(DelayQuestion.Of(flights, minFlights: 1)).Worst.Should().Be("BOS");

        var early = flights with { Delays = [-9, -2, -3, -1, -7, -2] };
        Trial.Answer(DelayQuestion.Of(early, minFlights: 1)).Worst.Should().Be("ABE", "two minutes early, as BOS is, are the longest of the means");
    }

    [Fact, Task(1)]
    public void Names_the_airport_with_the_longest_mean_delay()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var minFlights in new[] { 1, 50, 500, 20_001 })
            {
                var question = Trial.Input(seed, Trial.Size) with { MinFlights = minFlights };
                var airports = question.Flights.Airports.Zip(TotalsOf(question.Flights), (airport, total) => (airport, total));
                var worst = airports.Where(each => each.total.Flights >= minFlights).OrderByDescending(each => each.total.Mean).FirstOrDefault().airport;
                Trial.Answer(question).Worst.Should().Be(worst, "it is the worst for {0} with {1} flights or more", seed, minFlights);
            }
        }
    }

    [Fact, Task(1)]
    public void Copes_with_256_airports_and_with_some_that_no_flight_left()
    {
        var airports = Enumerable.Range(0, 256).Select(i => $"A{i}").ToArray();
        var answer = Trial.Answer(DelayQuestion.Of(new CodedFlights([255, 0, 255], airports, [9, 4, 1]), minFlights: 1));
        answer.Totals.Should().Equal([new DelayTotal(4, 1), .. new DelayTotal[254], new DelayTotal(10, 2)]);
        answer.Worst.Should().Be("A255");
    }

    [Fact, Task(1)]
    public void Survives_a_sum_that_no_int_holds()
    {
        var flights = new CodedFlights(new byte[5], ["ORD"], [.. Enumerable.Repeat(int.MaxValue, 5)]);
        Trial.Answer(DelayQuestion.Of(flights, minFlights: 1)).Totals.Should().Equal(new DelayTotal(5L * int.MaxValue, 5));
    }

    [Fact, Task(1)]
    public void Groups_without_allocating() => Measure.Allocation(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_flights() => Measure.Retention(Trial).Should().HaveNo<CodedFlights>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static IEnumerable<DelayTotal> TotalsOf(CodedFlights flights)
    {
        var delays = flights.Codes.Zip(flights.Delays).ToLookup(flight => (int)flight.First, flight => (long)flight.Second);
        return flights.Airports.Select((_, code) => new DelayTotal(delays[code].Sum(), delays[code].Count()));
    }
}
