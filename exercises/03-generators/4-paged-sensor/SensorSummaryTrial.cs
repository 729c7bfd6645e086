using Data;

namespace Generators.Exercise4;

public sealed class SensorSummaryTrial : Trial<SensorArchive, SensorSummaryAnswer>
{
    public override int Size => 10_000;

    public override double Tolerance => 1e-9;

    public override SensorArchive Input(Seed seed, int size) => new(Synth.Numbers(seed, size));

    protected override SensorSummaryAnswer Run(SensorArchive archive) =>
        new(SensorSummary.OfAsync(archive).GetAwaiter().GetResult(), archive.MostPagesOut, archive.PagesOut);
}
