using Data;

namespace Generators.Exercise1;

public sealed class RmsDelayTrial : Trial<Flight[], double>
{
    public override int Size => 20_000;

    public override double Tolerance => 1e-12;

    public override Flight[] Input(Seed seed, int size) => Flights.Sample(seed, size);

    protected override double Run(Flight[] flights) => RmsDelay.Of(flights);
}
