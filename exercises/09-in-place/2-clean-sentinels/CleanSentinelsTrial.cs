using Data;

namespace InPlace.Exercise2;

public sealed class CleanSentinelsTrial : Trial<SensorLog, List<double>>
{
    public override int Size => 5_000;

    public override SensorLog Input(Seed seed, int size) =>
        new([.. Synth.Readings(seed, size)], Before: seed.Random().Below(300) / 10.0);

    protected override List<double> Run(SensorLog log)
    {
        CleanSentinels.In(log.Readings, log.Before);
        return log.Readings;
    }
}
