// Caught by: Shows_the_landings_until_it_is_closed
// Closing frees everything, the figures that somebody still wants to read among it.
using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private readonly LandingFeed _feed;
    private readonly string _airport;
    private readonly int _usual;
    private DelayHistogram _delays = new();

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
        _feed.Landed -= Count;
        _delays = new DelayHistogram();
        Unusual = 0;
    }

    private void Count(Flight flight)
    {
        if (flight.Destination != _airport)
            return;
        _delays.Add(flight.Delay);
        Unusual += flight.Delay > _usual ? 1 : 0;
    }
}
