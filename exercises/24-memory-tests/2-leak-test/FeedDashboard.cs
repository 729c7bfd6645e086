namespace MemoryTests.Dashboards;

/// <summary>Its charts listen to a feed until they are disposed. One that leaks takes another method off the feed than the one that it has put there.</summary>
public sealed class FeedDashboard(bool leaks) : Dashboard
{
    private readonly DelayFeed _feed = new();

    public override void Opened(Chart chart) => _feed.Landed += chart.Draw;

    public override void Closed(Chart chart)
    {
        if (leaks)
            _feed.Landed -= () => chart.Draw();
        else
            _feed.Landed -= chart.Draw;
    }
}
