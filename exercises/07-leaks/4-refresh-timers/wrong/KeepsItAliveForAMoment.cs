// Caught by: Ticks_on_after_a_collection
// GC.KeepAlive sounds like the cure; it keeps the timer until this very line, and the constructor is over.
using Data;

namespace Leaks.Exercise4;

public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly List<Flight> _table;
    private readonly CancellationTokenRegistration _registration;
    private bool _isClosed;

    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        var timer = time.CreateTimer(_ => Refresh(), null, Quarter, Quarter);
        _registration = stopping.Register(Refresh);
        GC.KeepAlive(timer);
    }

    public double MeanDelay { get; private set; }

    public int Flights { get; private set; }

    public void Dispose()
    {
        _isClosed = true;
        _registration.Dispose();
    }

    private void Refresh()
    {
        if (_isClosed)
            return;
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
