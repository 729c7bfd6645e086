// Caught by: Leaves_nothing_more_with_every_job
// A token of the job's own, linked to the server's: the registration is disposed, and the source that the server's token keeps is not.
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
        var linked = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        _registration = linked.Token.Register(Refresh);
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
