using Data;

namespace Leaks.Exercise4;

/// <summary>Knows the mean delay of a table to which flights are added all day: it reads the table anew every quarter of an hour.</summary>
public sealed class RefreshJob : IDisposable
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly List<Flight> _table;
    private bool _isClosed;

    /// <param name="stopping">Says that the program stops: then the job reads its table a last time.</param>
    public RefreshJob(List<Flight> table, TimeProvider time, CancellationToken stopping)
    {
        _table = table;
        time.CreateTimer(_ => Refresh(), null, Quarter, Quarter);
        stopping.Register(Refresh);
    }

    /// <summary>As of the last reading; 0 before there was one.</summary>
    public double MeanDelay { get; private set; }

    /// <summary>How many flights the table had at the last reading.</summary>
    public int Flights { get; private set; }

    /// <summary>From now on the table is read no more. The last figures stay.</summary>
    public void Dispose() => _isClosed = true;

    private void Refresh()
    {
        if (_isClosed)
            return;
        Flights = _table.Count;
        MeanDelay = _table.Count == 0 ? 0 : _table.Average(flight => flight.Delay);
    }
}
