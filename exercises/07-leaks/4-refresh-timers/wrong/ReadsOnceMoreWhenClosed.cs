// Caught by: Rests_once_closed
// A last look when the page is closed seems obliging; nobody sees the page, and the figures are no longer those that it showed.
using Data;

namespace Leaks.Exercise4;

public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly List<Flight> _table;
    private readonly ITimer _timer;
    private readonly CancellationTokenRegistration _registration;

    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        _timer = time.CreateTimer(_ => Refresh(), null, Quarter, Quarter);
        _registration = stopping.Register(Refresh);
    }

    public double MeanDelay { get; private set; }

    public int Flights { get; private set; }

    public void Dispose()
    {
        _timer.Dispose();
        _registration.Dispose();
        Refresh();
    }

    private void Refresh()
    {
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
