using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

/// <summary>What the leak test itself leaves behind: it is used so many times on a dashboard that lets go.</summary>
public sealed class OwnCostTrial : Trial<IReadOnlyList<Dashboard>, int>
{
    public override int Size => 5;

    public override IReadOnlyList<Dashboard> Input(Seed seed, int size) => [.. Enumerable.Range(0, size).Select(_ => new FeedDashboard(leaks: false))];

    protected override int Run(IReadOnlyList<Dashboard> dashboards)
    {
        foreach (var dashboard in dashboards)
            LeakTest.LetsGoOfCharts(dashboard);
        return dashboards.Count;
    }
}
