// Caught by: Leaves_nothing_more_with_every_job
// A weak reference keeps no job, so the timer is left to the collector; some clocks keep their timers until they are disposed.
using Data;

namespace Leaks.Exercise4;

public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly List<Flight> _table;
    private readonly ITimer _timer;
    private readonly CancellationTokenRegistration _registration;
    private bool _isClosed;

    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        _timer = Start(time, new WeakReference<RefreshJob>(this));
        _registration = stopping.Register(Refresh);
    }

    public double MeanDelay { get; private set; }

    public int Flights { get; private set; }

    public void Dispose()
    {
        _isClosed = true;
        _registration.Dispose();
    }

    private static ITimer Start(TimeProvider time, WeakReference<RefreshJob> reference) => time.CreateTimer(
        _ =>
        {
            if (reference.TryGetTarget(out var job))
                job.Refresh();
        },
        null, Quarter, Quarter);

    private void Refresh()
    {
        if (_isClosed)
            return;
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
