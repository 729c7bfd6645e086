namespace Leaks.Exercise1;

/// <summary>Opens a widget for each airport in the morning, closes every second one at noon, and the others in the evening. The feed goes on.</summary>
public abstract class DashboardTrial : Trial<Day, DashboardReport>
{
    public sealed override int Size => 100;

    protected sealed override DashboardReport Run(Day day)
    {
        var feed = LandingFeed.Live;
        var before = feed.Handlers;
        var widgets = Array.ConvertAll(day.Airports, airport => Open(feed, day.Book, airport));
        Array.ForEach(day.Morning, feed.Publish);
        for (var i = 0; i < widgets.Length; i += 2)
            widgets[i]?.Dispose();
        Array.ForEach(day.Afternoon, feed.Publish);
        for (var i = 1; i < widgets.Length; i += 2)
            widgets[i]?.Dispose();
        var second = FailureOf(() => Array.ForEach(widgets, widget => widget?.Dispose()));
        Array.ForEach(day.Night, feed.Publish);
        return new DashboardReport(Array.ConvertAll(widgets, WidgetFigures.Of), feed.Handlers - before, second);
    }

    private static DelayWidget? Open(LandingFeed feed, AirportBook book, string airport)
    {
        try
        {
            return new DelayWidget(feed, book, airport);
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
    }

    private static string? FailureOf(Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (Exception failure)
        {
            return failure.GetType().Name;
        }
    }
}
