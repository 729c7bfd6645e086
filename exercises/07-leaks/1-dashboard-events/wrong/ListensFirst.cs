// Caught by: Is_forgotten_when_it_could_not_be_opened
// Closing is right; a widget that cannot be opened has told the feed about itself before it asks the book.
using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly LandingFeed _feed;
    private readonly string _airport;
    private readonly int _usual;

    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _feed = feed;
        _airport = airport;
        _feed.Landed += Count;
        _usual = book.UsualDelay(airport);
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose() => _feed.Landed -= Count;

    private void Count(Flight flight)
    {
        if (flight.Destination != _airport)
            return;
        _delays.Add(flight.Delay);
        Unusual += flight.Delay > _usual ? 1 : 0;
    }
}
