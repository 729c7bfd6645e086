using Data;

namespace Generators.Exercise2;

public sealed class OutlierReportTrial : Trial<Flight[], Outlier[]>
{
    public override int Size => 5_000;

    public override Flight[] Input(Seed seed, int size) => Flights.Sample(seed, size);

    protected override Outlier[] Run(Flight[] flights) => OutlierReport.Of(flights);
}
