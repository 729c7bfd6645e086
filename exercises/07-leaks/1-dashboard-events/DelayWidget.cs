namespace Leaks.Exercise1;

/// <summary>One tile of the dashboard: how late the flights to one airport are today.</summary>
public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly int _usual;
    private bool _isClosed;

    /// <exception cref="KeyNotFoundException">The book does not know the airport.</exception>
    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        feed.Landed += flight =>
        {
            if (_isClosed || flight.Destination != airport)
                return;
            _delays.Add(flight.Delay);
            Unusual += flight.Delay > _usual ? 1 : 0;
        };
        _usual = book.UsualDelay(airport);
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    /// <summary>Landings that were later than usual at this airport.</summary>
    public int Unusual { get; private set; }

    /// <summary>From now on the tile stays as it is. Its figures can still be read.</summary>
    public void Dispose() => _isClosed = true;
}
