using Data;

namespace ChunkedReading.Exercise1;

public sealed class MeanDelayTrial : Trial<FlightFile, double>
{
    public override int Size => 5_000;

    public override double Tolerance => 1e-12;

    public override FlightFile Input(Seed seed, int size) => new(seed, size);

    protected override double Run(FlightFile file) => MeanDelay.Of(file.FullName);
}
