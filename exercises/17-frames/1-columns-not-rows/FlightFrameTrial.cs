namespace Frames.Exercise1;

/// <summary>Fills a table.</summary>
public sealed class FlightFrameTrial : Trial<FlightFeed, FilledFrame>
{
    public override int Size => 20_000;

    public override FlightFeed Input(Seed seed, int size) => FlightFeed.Of(seed, size);

    protected override FilledFrame Run(FlightFeed feed)
    {
        var frame = new FlightFrame(feed.AtMost);
        foreach (var flight in feed.Flights)
            frame.Add(flight);
        return new FilledFrame(frame);
    }
}
