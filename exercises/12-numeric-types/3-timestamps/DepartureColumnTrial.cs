using Data;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumnTrial : Trial<string, DepartureAnswer>
{
    public override int Size => 5_000;

    public override string Input(Seed seed, int size) => Flights.SampleText(seed, size);

    protected override DepartureAnswer Run(string csv) => new(DepartureColumn.Read(csv));
}
