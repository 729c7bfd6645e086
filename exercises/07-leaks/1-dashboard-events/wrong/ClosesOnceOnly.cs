// Caught by: Can_be_closed_twice
// The feed is dropped together with the subscription, and the second call finds nothing there.
using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly string _airport;
    private readonly int _usual;
    private LandingFeed? _feed;

    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _feed = feed;
        _airport = airport;
        _usual = book.UsualDelay(airport);
        _feed.Landed += Count;
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose()
    {
        _feed!.Landed -= Count;
        _feed = null;
    }

    private void Count(Flight flight)
    {
        if (flight.Destination != _airport)
            return;
        _delays.Add(flight.Delay);
        Unusual += flight.Delay > _usual ? 1 : 0;
    }
}
