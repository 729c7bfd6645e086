using System.Globalization;
using Data;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumnTests
{
    private static readonly DepartureColumnTrial Trial = new();

    private static readonly Bytes FourBytesARow = (Trial.Size * 5) + Bytes.Kibi(1).Count;

    [Fact, Task(1)]
    public void Gives_every_departure_back()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 1_000, Trial.Size })
                TimesIn(Trial.Input(seed, size)).Should().Equal(Flights.Sample(seed, size).Select(flight => flight.Date), "these are the departures for {0}", seed);
        }
    }

    [Fact, Task(1)]
    public void Holds_the_times_of_two_centuries() => ShouldGiveBack(
        "1900-01-01 00:00", "1969-12-31 23:59", "1970-01-01 00:00", "1999-12-31 23:59", "2000-02-29 12:34", "2001-01-01 00:00",
        "2001-03-25 02:30", "2001-04-01 02:30", "2038-01-19 03:13", "2038-01-19 03:15", "2069-06-06 06:06", "2100-12-31 23:59");

    [Fact, Task(1)]
    public void Holds_a_time_exactly_or_refuses_it()
    {
        foreach (var text in new[] { "0001-01-01 00:00", "1492-10-12 02:00", "5999-12-31 23:59", "6085-01-01 00:00", "9999-12-31 23:59" })
        {
            if (IsRead(text))
                ShouldGiveBack(text);
        }
    }

    [Fact, Task(1)]
    public void Keeps_four_bytes_a_departure() => Measure.RetentionOfAnswer(Trial).Should().BeAtMost(FourBytesARow);

    [Fact, Task(1)]
    public void Hides_no_times_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Refuses_what_is_no_time_to_the_minute()
    {
        foreach (var text in new[] { "n/a", "", "2001-02-30 10:00", "2001-01-01", "2001-01-01 00:00:30", "2001-01-01 00:00Z" })
        {
            var reading = () => Trial.Answer(Csv("2001-01-01 09:55", text));
            reading.Should().ThrowExactly<FormatException>("'{0}' is no time to the minute", text);
        }
    }

    [Fact, Task(2)]
    public void Makes_no_text_for_a_cell()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(FourBytesARow);
        allocation.Should().NotAllocate<string>();
    }

    [Fact, Task(2)]
    public void Costs_four_bytes_for_each_further_departure() => Measure.Growth(Trial).Should().GrowAtMost(bytesPerItem: 5);

    private static void ShouldGiveBack(params string[] texts) =>
        TimesIn(Csv(texts)).Should().Equal(texts.Select(text => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));

    private static List<DateTime> TimesIn(string csv)
    {
        var column = Trial.Answer(csv).Column;
        return [.. Enumerable.Range(0, column.Count).Select(row => column[row])];
    }

    private static bool IsRead(string text)
    {
        try
        {
            Trial.Answer(Csv(text));
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static string Csv(params string[] times) =>
        "date,delay,distance,origin,destination\n" + string.Concat(times.Select(time => $"{time},-5,1208,ORD,SEA\n"));
}
