using Data;

namespace Frames.Exercise1;

public sealed class FlightFrameTests
{
    private static readonly FlightFrameTrial Filling = new();
    private static readonly FrameQuestionTrial Asking = new();

    /// <summary>Ten bytes for each flight, and room for the airports.</summary>
    private static readonly Bytes FiveColumns = (10 * Filling.Size) + Bytes.Kibi(48).Count;

    private static readonly Flight Usual = new(new DateTime(2001, 3, 4, 5, 6, 0), Delay: 7, Distance: 802, "ORD", "JFK");

    private static readonly Flight[] AtTheEdges =
    [
        Usual with { Delay = short.MinValue }, Usual with { Delay = short.MaxValue },
        Usual with { Distance = 0 }, Usual with { Distance = short.MaxValue },
        Usual with { Date = new DateTime(2001, 1, 1) }, Usual with { Date = new DateTime(2000, 12, 31, 23, 59, 0) },
        Usual with { Date = DateTime.MinValue }, Usual with { Date = new DateTime(6_000, 12, 31, 23, 59, 0) },
        Usual with { Origin = "", Destination = "ord" },
    ];

    private static readonly Flight[] BehindTheEdges =
    [
        Usual with { Delay = short.MinValue - 1 }, Usual with { Delay = short.MaxValue + 1 }, Usual with { Delay = int.MinValue },
        Usual with { Distance = short.MaxValue + 1 }, Usual with { Distance = 65_536 }, Usual with { Distance = -65_536 },
        Usual with { Date = Usual.Date.AddSeconds(59) }, Usual with { Date = Usual.Date.AddTicks(-1) }, Usual with { Date = new DateTime(9_999, 12, 31) },
    ];

    [Fact, Task(1)]
    public void Gives_every_flight_back()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Filling.Size })
                Filling.Answer(Filling.Input(seed, size)).Rows.Should().Equal(Flights.Stretch(seed, size), "these are the flights of {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Takes_every_flight_that_fits() =>
        Filling.Answer(new FlightFeed(AtTheEdges, AtTheEdges.Length)).Rows.Should().Equal(AtTheEdges);

    [Fact, Task(1)]
    public void Ends_with_the_last_flight()
    {
        var frame = Filling.Answer(new FlightFeed([Usual, Usual], AtMost: 10)).Frame;
        frame.Count.Should().Be(2);
        frame.Delays.ToArray().Should().Equal([7, 7], "there are two flights in the table, though it has room for more");
        frame.Distances.ToArray().Should().Equal([802, 802], "there are two flights in the table, though it has room for more");
        foreach (var row in new[] { -1, 2, 9 })
            frame.Invoking(each => each[row]).Should().Throw<Exception>("there is no row {0}", row);
    }

    [Fact, Task(1)]
    public void Keeps_ten_bytes_for_each_flight() => Measure.RetentionOfAnswer(Filling).Should().BeAtMost(FiveColumns);

    [Fact, Task(1)]
    public void Hides_nothing_elsewhere() => Measure.Retention(Filling).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(1)]
    public void Pays_for_the_columns_only() => Measure.Allocation(Filling).Should().BeAtMost(FiveColumns);

    [Fact, Task(2)]
    public void Stores_a_flight_exactly_or_refuses_it()
    {
        foreach (var flight in BehindTheEdges)
        {
            var filled = Filling.Answer(new FlightFeed([Usual], AtMost: 4));
            var isStored = IsStored(filled.Frame, flight);
            filled.Rows.Should().Equal(isStored ? [Usual, flight] : [Usual], "{0} was {1}", flight, isStored ? "stored" : "refused");
        }
    }

    [Fact, Task(2)]
    public void Tells_256_airports_apart()
    {
        var flights = Enumerable.Range(0, 128).Select(i => Usual with { Origin = $"A{i}", Destination = $"B{i}" }).ToList();
        var filled = Filling.Answer(new FlightFeed([.. flights], AtMost: 130));
        filled.Rows.Should().Equal(flights, "a byte tells so many apart");

        var oneMore = Usual with { Origin = "C", Destination = "C" };
        if (IsStored(filled.Frame, oneMore))
            flights.Add(oneMore);
        filled.Rows.Should().Equal(flights, "the 257th airport is stored as it is, or refused");
    }

    [Fact, Task(2)]
    public void Keeps_its_columns_in_step_after_a_refusal()
    {
        foreach (var flight in BehindTheEdges)
        {
            var filled = Filling.Answer(new FlightFeed([Usual], AtMost: 4));
            var next = new Flight(new DateTime(2001, 6, 30), Delay: -8, Distance: 95, "DFW", "AUS");
            if (IsStored(filled.Frame, flight))
                continue;
            filled.Frame.Add(next);
            filled.Rows.Should().Equal([Usual, next], "{0} was refused between them", flight);
            filled.Frame.Delays.ToArray().Should().Equal([7, -8], "{0} was refused between them", flight);
            filled.Frame.Distances.ToArray().Should().Equal([802, 95], "{0} was refused between them", flight);
        }
    }

    [Fact, Task(3)]
    public void Answers_what_is_asked()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 1_000, Asking.Size })
            {
                var flights = Flights.Stretch(seed, size);
                foreach (var airport in new[] { "ORD", "DFW", "ord", "" })
                {
                    Asking.Answer(FrameQuestionTrial.Of(FlightFeed.Of(seed, size), airport)).Should().Be(
                        new FrameFigures(
                            flights.Sum(flight => (long)flight.Delay),
                            flights.Select(flight => flight.Distance).DefaultIfEmpty().Max(),
                            flights.Count(flight => flight.Origin == airport)),
                        "so it is for {0} and '{1}'", seed, airport);
                }
            }
        }
    }

    [Fact, Task(3)]
    public void Knows_no_departures_from_an_airport_that_it_does_not_know()
    {
        var feed = new FlightFeed([.. Enumerable.Range(0, 256).Select(i => Usual with { Origin = $"A{i}", Destination = "A0" })], AtMost: 256);
        foreach (var (airport, departures) in new[] { ("A0", 1), ("A255", 1), ("ORD", 0) })
            Asking.Answer(FrameQuestionTrial.Of(feed, airport)).Departures.Should().Be(departures, "so many flights left from {0}", airport);
    }

    [Fact, Task(3)]
    public void Asks_a_column_without_allocating() => Measure.Allocation(Asking).Should().BeZero();

    [Fact, Task(3)]
    public void Remembers_no_answer() => Measure.Retention(Asking).Should().BeAtMost(Bytes.Kibi(1));

    private static bool IsStored(FlightFrame frame, Flight flight)
    {
        try
        {
            frame.Add(flight);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
