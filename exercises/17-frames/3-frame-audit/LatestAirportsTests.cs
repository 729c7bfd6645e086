using Data;

namespace Frames.Exercise3;

public sealed class LatestAirportsTests
{
    private static readonly LatestAirportsTrial Trial = new();

    [Fact, Task(1)]
    public void Tells_airports_apart_that_are_equally_late() =>
        Report(
            """
            date,delay,distance,origin,destination
            2001-01-01 10:00,3,900,SEA,ATL
            2001-01-01 10:01,4,900,ORD,ATL
            2001-01-01 10:02,2,900,ABE,ATL
            2001-01-01 10:03,2,900,ORD,ATL
            2001-01-01 10:04,4,900,ABE,ATL
            2001-01-01 10:05,-5,900,DFW,ATL

            """)
            .Should().Equal(new AirportDelay("ABE", 2, 180), new AirportDelay("ORD", 2, 180), new AirportDelay("SEA", 1, 180), new AirportDelay("DFW", 1, -300));

    [Fact, Task(1)]
    public void Names_the_latest_airports()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, Trial.Size, 4_000 })
            {
                foreach (var (minFlights, most) in new[] { (1, 1_000), (10, 5), (size, 3) })
                {
                    var file = Trial.Input(seed, size) with { MinFlights = minFlights, Most = most };
                    var expected = Flights.Sample(seed, size)
                        .GroupBy(flight => flight.Origin)
                        .Select(airport => new AirportDelay(airport.Key, airport.Count(), airport.Sum(flight => 60.0 * flight.Delay) / airport.Count()))
                        .Where(airport => airport.Flights >= minFlights)
                        .OrderByDescending(airport => airport.MeanSeconds)
                        .ThenBy(airport => airport.Airport, StringComparer.Ordinal)
                        .Take(most)
                        .ToList();

                    var found = Trial.Answer(file);
                    found.Select(airport => airport.Airport).Should().Equal(
                        expected.Select(airport => airport.Airport), "so it is for {0}, {1} flights, {2} or more from an airport", seed, size, minFlights);
                    foreach (var (yours, airport) in found.Zip(expected))
                    {
                        yours.Flights.Should().Be(airport.Flights, "so many left from {0}, of {1} flights of {2}", airport.Airport, size, seed);
                        // Sixty times a quotient and the quotient of a product may differ in the last digit.
                        yours.MeanSeconds.Should().BeApproximately(airport.MeanSeconds, 1e-6, "it is the mean of {0}, of {1} flights of {2}", airport.Airport, size, seed);
                    }
                }
            }
        }
    }

    [Fact, Task(1)]
    public void Reads_a_file_without_flights() => Report("date,delay,distance,origin,destination\n").Should().BeEmpty();

    [Fact, Task(1)]
    public void Reads_the_last_line_though_nothing_ends_it() =>
        Report("date,delay,distance,origin,destination\n2001-01-01 10:00,5,900,ORD,DFW\n2001-01-01 11:00,-2,800,DFW,ORD")
            .Should().Equal(new AirportDelay("ORD", 1, 300), new AirportDelay("DFW", 1, -120));

    [Fact, Task(1)]
    public void Finds_the_columns_by_their_names() =>
        Report("origin,destination,tail,delay\nABE,ORD,7,11\nORD,ABE,8,12\n").Should().Equal(new AirportDelay("ORD", 1, 720), new AirportDelay("ABE", 1, 660));

    [Fact, Task(1)]
    public void Loads_no_more_than_the_report_asks_for() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(192));

    [Fact, Task(1)]
    public void Forgets_the_file() => Measure.Retention(Trial).Should().HaveNo<string>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Pays_for_airports_and_not_for_flights() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(40));

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().GrowAtMost(bytesPerItem: 4);

    private static AirportDelay[] Report(string csv) => Trial.Answer(new FlightCsv(csv, MinFlights: 1, Most: 10));
}
