// Caught by: Is_not_called_once_closed
// A handler that refers to its widget weakly does not keep it, and is itself kept and called for ever.
namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private readonly DelayHistogram _delays = new();
    private readonly string _airport;
    private readonly int _usual;
    private bool _isClosed;

    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _airport = airport;
        _usual = book.UsualDelay(airport);
        Listen(feed, new WeakReference<DelayWidget>(this));
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose() => _isClosed = true;

    private static void Listen(LandingFeed feed, WeakReference<DelayWidget> reference) => feed.Landed += flight =>
    {
        if (reference.TryGetTarget(out var widget))
            widget.Count(flight.Destination, flight.Delay);
    };

    private void Count(string destination, int delay)
    {
        if (_isClosed || destination != _airport)
            return;
        _delays.Add(delay);
        Unusual += delay > _usual ? 1 : 0;
    }
}
