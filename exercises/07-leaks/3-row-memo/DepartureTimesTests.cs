using System.Globalization;

namespace Leaks.Exercise3;

public sealed class DepartureTimesTests
{
    private static readonly DepartureTimesTrial Trial = new();

    [Fact, Task(1)]
    public void Gives_each_departure_in_utc()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 1_000 })
                DeparturesShouldBeRight(Trial.Input(seed, size));
        }
    }

    [Fact, Task(1)]
    public void Tells_unknown_origins_from_those_in_utc() => DeparturesShouldBeRight(new FlightFile(
        ["2001-01-01 09:55,33,1208,ORD,SEA", "2001-01-01 09:55,33,1208,ord,SEA", "2001-06-30 23:59,-4,2475,LAX,JFK", "2001-01-01 00:00,0,77,,JFK"],
        new AirportRegistry()));

    [Fact, Task(1)]
    public void Keeps_no_more_with_every_file() => Measure.Retention(Trial).Should().HaveNothingNew();

    [Fact, Task(1)]
    public void Keeps_no_rows() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(64));

    [Fact, Task(2)]
    public void Asks_for_no_airport_twice()
    {
        foreach (var seed in Seed.Unseen)
            Trial.Answer(Trial.Input(seed, Trial.Size)).AskedAgain.Should().Be(0, "the registry has answered before");
    }

    private static void DeparturesShouldBeRight(FlightFile file) =>
        Trial.Answer(file).Departures.Should().Equal(file.Lines.Select(Expected));

    private static DateTime? Expected(string line)
    {
        var cells = line.Split(',');
        return new AirportRegistry().Find(cells[3]) is { } airport
            ? DateTime.ParseExact(cells[0], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) - TimeSpan.FromHours(airport.UtcOffset)
            : null;
    }
}
