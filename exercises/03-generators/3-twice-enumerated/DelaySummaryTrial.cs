namespace Generators.Exercise3;

public sealed class DelaySummaryTrial : Trial<FlightFile, DelaySummaryAnswer>
{
    public override int Size => 2_000;

    public override double Tolerance => 1e-9;

    public override FlightFile Input(Seed seed, int size) => FlightFile.Of(seed, size);

    protected override DelaySummaryAnswer Run(FlightFile file) => new(DelaySummary.Of(file), file.Opened, file.Closed);
}
