namespace MemoryTests.Dashboards;

/// <summary>
/// A chart that is drawn is known to a cache, until it is disposed. One that leaks stays there. A chart that was only opened never comes into the cache.
/// </summary>
public sealed class CacheDashboard(bool leaks) : Dashboard
{
    private readonly HashSet<Chart> _pictures = [];

    public override void Drawn(Chart chart) => _pictures.Add(chart);

    public override void Closed(Chart chart)
    {
        if (!leaks)
            _pictures.Remove(chart);
    }
}
