namespace MemoryTests.Dashboards;

/// <summary>A chart of today's delays. Whoever makes one draws it, as often as they like, and disposes it.</summary>
public sealed class Chart : IDisposable
{
    private readonly Dashboard _dashboard;

    public Chart(Dashboard dashboard)
    {
        _dashboard = dashboard;
        _dashboard.Opened(this);
    }

    ~Chart() => _dashboard.Finalized(this);

    /// <summary>What the dashboard wants to find again with its chart.</summary>
    public object? Tag { get; set; }

    public void Draw() => _dashboard.Drawn(this);

    public void Dispose()
    {
        _dashboard.Closed(this);
        if (!_dashboard.NeedsFinalizers)
            GC.SuppressFinalize(this);
    }
}
