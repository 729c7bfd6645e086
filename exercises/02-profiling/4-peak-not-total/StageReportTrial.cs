using Data;

namespace Profiling.Exercise4;

public sealed class StageReportTrial : Trial<double[], StageFigures[]>
{
    public override int Size => 20_000;

    public override double Tolerance => 1e-12;

    public override double[] Input(Seed seed, int size) => Synth.Readings(seed, size);

    protected override StageFigures[] Run(double[] readings) => StageReport.Of(readings);
}
