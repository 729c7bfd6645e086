namespace Frames.Exercise1;

/// <summary>Asks a table that has been filled before.</summary>
public sealed class FrameQuestionTrial : Trial<FrameQuestion, FrameFigures>
{
    private static readonly FlightFrameTrial Filling = new();

    public override int Size => 2_000;

    public override FrameQuestion Input(Seed seed, int size) => Of(FlightFeed.Of(seed, size), "ORD");

    protected override FrameFigures Run(FrameQuestion question) => FrameFigures.Of(question.Frame, question.Airport);

    internal static FrameQuestion Of(FlightFeed feed, string airport) => new(Filling.Answer(feed).Frame, airport);
}
