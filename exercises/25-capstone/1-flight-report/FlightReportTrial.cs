using Data;

namespace Capstone.Exercise1;

public sealed class FlightReportTrial : Trial<FlightFile, Report>
{
    public override int Size => 5_000;

    public override double Tolerance => 1e-12;

    public override FlightFile Input(Seed seed, int size) => new(seed, size);

    protected override Report Run(FlightFile file) => FlightReport.Of(file.FullName);
}
