using System.Text;
using Data;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumnTrial : Trial<string, DepartureAnswer>
{
    public override int Size => 5_000;

    public override string Input(Seed seed, int size) => Encoding.UTF8.GetString(Flights.SampleCsv(seed, size));

    protected override DepartureAnswer Run(string csv) => new(DepartureColumn.Read(csv));
}
