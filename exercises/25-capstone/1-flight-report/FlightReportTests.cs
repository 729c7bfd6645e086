using System.Globalization;
using Data;

namespace Capstone.Exercise1;

public sealed class FlightReportTests
{
    private const string Header = "date,delay,distance,origin,destination\n";

    private static readonly FlightReportTrial Trial = new();

    [Fact, Task(1)]
    public void Lists_of_equal_delays_the_earlier_row()
    {
        var rows = string.Concat(Enumerable.Range(0, 25).Select(row => $"2001-01-01 09:55,{(row < 3 ? 5 : 60)},100,{(char)('A' + row)}AA,ORD\n"));
        ReportOn(Header + rows).Latest.Select(flight => flight.Row).Should().Equal(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    [Fact, Task(1)]
    public void Reports_means_the_latest_and_the_percentile()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 1, 2, 20, 21, seed.Random().Below(1_000) + 100 })
            {
                using var file = Trial.Input(seed, size);
                Trial.Answer(file).Should().BeEquivalentTo(
                    Expected(file.FullName), how => how.WithStrictOrdering().Using<double>(mean => mean.Subject.Should().BeApproximately(mean.Expectation, 1e-9)).WhenTypeIs<double>(),
                    "it is the report on {0} flights of {1}", size, seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Has_no_rows_for_no_flights()
    {
        var report = ReportOn(Header);
        report.Origins.Should().BeEmpty();
        report.Latest.Should().BeEmpty();
        report.Percentile95.Should().BeNull();
        report.Days.Should().BeEmpty();
    }

    [Fact, Task(1)]
    public void Adds_up_more_than_an_int_can_hold() =>
        ReportOn(Header + string.Concat(Enumerable.Repeat("2001-01-01 09:55,2000000000,100,ORD,SEA\n", 3)))
            .Should().Match<Report>(report => report.Origins[0].MeanDelay == 2_000_000_000 && report.Days[0].MeanDelay == 2_000_000_000);

    [Fact, Task(1)]
    public void Reports_on_three_million_flights_in_a_heap_of_a_quarter_of_their_file() => Measure.Peak(Trial, size: 3_000_000).Should().FitIn(Bytes.Kibi(24 * 1024));

    [Fact, Task(2)]
    public void Allocates_a_line_for_each_flight_and_little_else() => Measure.Allocation(Trial).Should().BeAtMost(Bytes.Kibi(750));

    [Fact, Task(2)]
    public void Closes_the_file() => Measure.Finalization(Trial).Should().BeZero();

    [Fact, Task(2)]
    public void Keeps_nothing_but_the_report() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static Report ReportOn(string csv)
    {
        using var file = new FlightFile(csv);
        return Trial.Answer(file);
    }

    private static Report Expected(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToList();
        var delays = rows.Select(cells => int.Parse(cells[1], CultureInfo.InvariantCulture)).ToList();
        var places = Enumerable.Range(0, rows.Count).ToList();
        return new Report(
            [.. places.GroupBy(row => rows[row][3]).OrderBy(origin => origin.Key, StringComparer.Ordinal)
                .Select(origin => new OriginDelay(origin.Key, origin.Count(), origin.Average(row => delays[row])))],
            [.. places.OrderByDescending(row => delays[row]).Take(10).Select(row => new LateFlight(row, delays[row], rows[row][3], rows[row][4]))],
            delays.Order().First(delay => 100 * delays.Count(other => other <= delay) >= 95 * delays.Count),
            [.. places.GroupBy(row => rows[row][0][..10]).OrderBy(day => day.Key, StringComparer.Ordinal)
                .Select(day => new DayDelay(DateOnly.Parse(day.Key, CultureInfo.InvariantCulture), day.Count(), day.Average(row => delays[row])))]);
    }
}
