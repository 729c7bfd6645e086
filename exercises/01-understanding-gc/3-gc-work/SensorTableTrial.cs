namespace UnderstandingGc.Exercise3;

public sealed class SensorTableTrial : Trial<SensorLog, SensorReport>
{
    public const int Corrected = 3;
    public const double Correction = 0.25;

    public override int Size => 20_000;

    public override double Tolerance => 1e-9;

    public override SensorLog Input(Seed seed, int size) => SensorLog.Of(seed, size);

    protected override SensorReport Run(SensorLog log)
    {
        var table = new SensorTable(log);
        table.Calibrate(Corrected, Correction);
        var means = new double?[SensorLog.Sensors];
        for (var sensor = 0; sensor < means.Length; sensor++)
            means[sensor] = table.MeanOf(sensor);
        return new SensorReport(table, table.Count, means, table.Count == 0 ? null : table[table.Count - 1].Time);
    }
}
