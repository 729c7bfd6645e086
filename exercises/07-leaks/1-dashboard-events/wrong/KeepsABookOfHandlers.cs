// Caught by: Is_forgotten_once_closed
// To remove the same lambda that was added, one writes down which widget added which; the book is never cleared.
using Data;

namespace Leaks.Exercise1;

public sealed class DelayWidget : IDisposable
{
    private static readonly Dictionary<DelayWidget, Action<Flight>> Handlers = [];

    private readonly DelayHistogram _delays = new();
    private readonly LandingFeed _feed;

    public DelayWidget(LandingFeed feed, AirportBook book, string airport)
    {
        _feed = feed;
        var usual = book.UsualDelay(airport);
        Handlers[this] = flight =>
        {
            if (flight.Destination != airport)
                return;
            _delays.Add(flight.Delay);
            Unusual += flight.Delay > usual ? 1 : 0;
        };
        _feed.Landed += Handlers[this];
    }

    public int Landings => _delays.Count;

    public int? MedianDelay => _delays.Median;

    public int Unusual { get; private set; }

    public void Dispose() => _feed.Landed -= Handlers[this];
}
