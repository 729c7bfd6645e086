namespace MemoryTests.Dashboards;

/// <summary>A timer draws each chart again every hour, until it is disposed. One that leaks does not stop the timer.</summary>
public sealed class TimerDashboard(bool leaks) : Dashboard
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public override void Opened(Chart chart)
    {
        var timer = new Timer(_ => chart.Draw());
        timer.Change(Hour, Hour);
        chart.Tag = timer;
    }

    public override void Closed(Chart chart)
    {
        if (!leaks)
            ((Timer)chart.Tag!).Dispose();
    }
}
