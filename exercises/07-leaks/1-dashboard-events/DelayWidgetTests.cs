using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidgetTests
{
    private static readonly DelayWidgetTrial Trial = new();

    private static readonly UnknownAirportTrial Unknown = new();

    [Fact, Task(1)]
    public void Shows_the_landings_until_it_is_closed() => WidgetsShouldShow(Trial.Input, Trial.Answer);

    [Fact, Task(1)]
    public void Can_be_closed_twice() => Trial.Answer(Trial.Input(Seed.Unseen[0], 3)).SecondClose.Should().BeNull();

    [Fact, Task(1)]
    public void Is_forgotten_once_closed() => Measure.Retention(Trial).Should().HaveNo<DelayWidget>();

    [Fact, Task(1)]
    public void Is_not_called_once_closed() =>
        Trial.Answer(Trial.Input(Seed.Unseen[0], Trial.Size)).StillCalled.Should().Be(0, "every widget that was opened has been closed");

    [Fact, Task(1)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    [Fact, Task(2)]
    public void Shows_the_other_airports_when_one_is_unknown() => WidgetsShouldShow(Unknown.Input, Unknown.Answer);

    [Fact, Task(2)]
    public void Is_forgotten_when_it_could_not_be_opened() => Measure.Retention(Unknown).Should().HaveNo<DelayWidget>();

    [Fact, Task(2)]
    public void Is_not_called_when_it_could_not_be_opened() =>
        Unknown.Answer(Unknown.Input(Seed.Unseen[0], Unknown.Size)).StillCalled.Should().Be(0, "nobody has a widget that could not be opened, and so nobody can close it");

    private static void WidgetsShouldShow(Func<Seed, int, Day> dayOf, Func<Day, DashboardReport> reportOf)
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 50 })
            {
                var day = dayOf(seed, size);
                reportOf(day).Widgets.Should().Equal(day.Airports.Select((airport, place) => Expected(day, airport, place)), "it is the answer for {0} widgets and {1}", size, seed);
            }
        }
    }

    private static WidgetFigures? Expected(Day day, string airport, int place)
    {
        if (airport == UnknownAirportTrial.UnknownAirport)
            return null;
        Flight[] seen = place % 2 == 0 ? day.Morning : [.. day.Morning, .. day.Afternoon];
        var delays = seen.Where(flight => flight.Destination == airport).Select(flight => flight.Delay).Order().ToArray();
        return new WidgetFigures(
            delays.Length,
            delays.Count(delay => delay > day.Book.UsualDelay(airport)),
            delays.Length == 0 ? null : delays[(delays.Length - 1) / 2]);
    }
}
