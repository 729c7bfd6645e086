namespace UnderstandingGc.Exercise2;

public sealed class DailyFiguresTrial : Trial<SensorArchive, List<DayFigures>>
{
    public override int Size => 20;

    public override double Tolerance => 1e-9;

    public override SensorArchive Input(Seed seed, int size) => new(seed, size);

    protected override List<DayFigures> Run(SensorArchive archive) => DailyFigures.Of(archive);
}
