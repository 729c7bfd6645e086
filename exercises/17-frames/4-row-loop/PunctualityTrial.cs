using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

public sealed class PunctualityTrial : Trial<DataFrame, PunctualityReport>
{
    public override int Size => 2_000;

    public override DataFrame Input(Seed seed, int size) => FlightFrame.Of(seed, size);

    protected override PunctualityReport Run(DataFrame flights) => Punctuality.Report(flights);
}
