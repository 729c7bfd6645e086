namespace MemoryTests.Dashboards;

/// <summary>Keeps its open charts in a list. One that leaks keeps those that were disposed as well, "for the report in the evening".</summary>
public sealed class ListDashboard(bool leaks) : Dashboard
{
    private readonly List<Chart> _charts = [];

    public override void Opened(Chart chart) => _charts.Add(chart);

    public override void Closed(Chart chart)
    {
        if (!leaks)
            _charts.Remove(chart);
    }
}
