// Caught by: Is_forgotten_once_closed
// A lambda with the same text is another lambda: there is nothing to remove, and nothing says so.
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
        _feed.Landed += flight => Count(flight.Destination, flight.Delay);
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose()
    {
        _isClosed = true;
        _feed.Landed -= flight => Count(flight.Destination, flight.Delay);
    }

    private void Count(string destination, int delay)
    {
        if (_isClosed || destination != _airport)
            return;
        _delays.Add(delay);
        Unusual += delay > _usual ? 1 : 0;
    }
}
