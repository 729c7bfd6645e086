// Caught by: Is_forgotten_once_closed
// A finalizer runs when nobody refers to the object, and the feed does until the finalizer has run.
using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly LandingFeed _feed;
    private readonly string _airport;
    private readonly int _usual;
    private bool _isClosed;

    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _feed = feed;
        _airport = airport;
        _usual = book.UsualDelay(airport);
        _feed.Landed += Count;
    }

    ~DelayWidget() => _feed.Landed -= Count;

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose() => _isClosed = true;

    private void Count(Flight flight)
    {
        if (_isClosed || flight.Destination != _airport)
            return;
        _delays.Add(flight.Delay);
        Unusual += flight.Delay > _usual ? 1 : 0;
    }
}
