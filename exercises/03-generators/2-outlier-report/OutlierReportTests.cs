using Data;

namespace Generators.Exercise2;

public sealed class OutlierReportTests
{
    private static readonly OutlierReportTrial Trial = new();

    [Fact, Task(1)]
    public void Reports_the_twenty_longest_delays()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1_000, 1_000 + seed.Random().Below(4_000), Trial.Size })
            {
                var flights = Trial.Input(seed, size);
                var expected = Expected(flights).Select(outlier => outlier.Delay).ToList();
                Trial.Answer(flights).Select(outlier => outlier.Delay).Should().Equal(expected, "they are the longest of {0} flights of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Is_shorter_when_fewer_were_late()
    {
        var flights = Trial.Input(Seed.Unseen[0], 1_000);
        foreach (var late in new[] { 0, 1, 19, 20, 21 })
            ReportShouldBeRight(flights.Select((flight, row) => flight with { Delay = row < 40 * late && row % 40 == 39 ? 61 + row : 60 }).ToArray());
        ReportShouldBeRight([]);
        ReportShouldBeRight([flights[0] with { Delay = 61 }]);
    }

    [Fact, Task(1)]
    public void Puts_the_earlier_row_first_where_delays_are_equal()
    {
        ReportShouldBeRight(Trial.Input(Seed.Unseen[1], 1_000).Select((flight, row) => flight with { Delay = 90 + row % 3 }).ToArray());
        ReportShouldBeRight(Trial.Input(Seed.Unseen[2], Trial.Size));
    }

    [Fact, Task(1)]
    public void Leaves_the_flights_as_they_were()
    {
        var flights = Trial.Input(Seed.Unseen[0], 1_000);
        var asGiven = flights.ToArray();
        Trial.Answer(flights);
        flights.Should().Equal(asGiven);
    }

    [Fact, Task(1)]
    public void Leaves_an_earlier_report_alone()
    {
        var earlier = Trial.Answer(Trial.Input(Seed.Unseen[0], 1_000));
        var asGiven = earlier.ToArray();
        Trial.Answer(Trial.Input(Seed.Unseen[1], 1_000));
        earlier.Should().Equal(asGiven);
    }

    [Fact, Task(1)]
    public void Keeps_twenty_rows_and_not_all()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(Bytes.Kibi(2));
        allocation.Should().NotAllocate<List<Outlier>>();
    }

    [Fact, Task(1)]
    public void Costs_the_same_for_twice_the_flights() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(1)]
    public void Forgets_the_flights() => Measure.Retention(Trial).Should().HaveNo<Flight>();

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static void ReportShouldBeRight(Flight[] flights)
    {
        var expected = Expected(flights);
        Trial.Answer(flights).Should().Equal(expected);
    }

    private static List<Outlier> Expected(Flight[] flights) => flights
        .Select((flight, row) => new Outlier(row, flight.Delay, flight.Origin))
        .Where(outlier => outlier.Delay > 60)
        .OrderByDescending(outlier => outlier.Delay).ThenBy(outlier => outlier.Row)
        .Take(20).ToList();
}
