// Caught by: Is_released_once_closed
// The timer has its field and ticks for ever: now the job holds the timer, and the clock holds the job.
using Data;

namespace Leaks.Exercise4;

public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly List<Flight> _table;
    private readonly ITimer _timer;
    private bool _isClosed;

    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        _timer = time.CreateTimer(_ => Refresh(), null, Quarter, Quarter);
        stopping.Register(Refresh);
    }

    public double MeanDelay { get; private set; }

    public int Flights { get; private set; }

    public void Dispose() => _isClosed = true;

    private void Refresh()
    {
        if (_isClosed)
            return;
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
