using System.Collections.Concurrent;

namespace MemoryTests.Dashboards;

/// <summary>
/// Lets go one step after the other: a chart that is disposed drops its session, the session's finalizer takes the chart off the list of open ones, and only
/// then comes the chart's own finalizer. In one that leaks the session's finalizer forgets about the list.
/// </summary>
public sealed class SessionDashboard(bool leaks) : Dashboard
{
    private readonly ConcurrentDictionary<Chart, bool> _open = new();

    public override bool NeedsFinalizers => true;

    public override void Opened(Chart chart)
    {
        chart.Tag = new Session(this, chart);
        _open[chart] = true;
    }

    public override void Closed(Chart chart) => chart.Tag = null;

    private void End(Chart chart)
    {
        if (!leaks)
            _open.TryRemove(chart, out _);
    }

    private sealed class Session(SessionDashboard dashboard, Chart chart)
    {
        ~Session() => dashboard.End(chart);
    }
}
