// Caught by: Is_released_once_closed
// A static list saves the timers from the collector; a timer that is disposed stays on it, and leads to its job.
using Data;

namespace Leaks.Exercise4;

public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    // So that the collector leaves them alone.
    private static readonly List<ITimer> Timers = [];

    private readonly List<Flight> _table;
    private readonly ITimer _timer;
    private readonly CancellationTokenRegistration _registration;

    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        _timer = time.CreateTimer(_ => Refresh(), null, Quarter, Quarter);
        Timers.Add(_timer);
        _registration = stopping.Register(Refresh);
    }

    public double MeanDelay { get; private set; }

    public int Flights { get; private set; }

    public void Dispose()
    {
        _timer.Dispose();
        _registration.Dispose();
    }

    private void Refresh()
    {
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
