using Data;

namespace Leaks.Exercise1;

/// <summary>One tile of the dashboard: how late the flights to one airport are today.</summary>
public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly LandingFeed _feed;
    private readonly string _airport;
    private readonly int _usual;

    /// <exception cref="KeyNotFoundException">The book does not know the airport.</exception>
    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _feed = feed;
        _airport = airport;
        _usual = book.UsualDelay(airport);

        // Last of all: whatever fails before this line leaves nothing at the feed.
        _feed.Landed += Count;
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    /// <summary>Landings that were later than usual at this airport.</summary>
    public int Unusual { get; private set; }

    /// <summary>From now on the tile stays as it is. Its figures can still be read.</summary>
    public void Dispose() => _feed.Landed -= Count;

    private void Count(Flight flight)
    {
        if (flight.Destination != _airport)
            return;
        _delays.Add(flight.Delay);
        Unusual += flight.Delay > _usual ? 1 : 0;
    }
}
