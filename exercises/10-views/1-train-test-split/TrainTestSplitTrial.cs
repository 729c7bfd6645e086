using Data;

namespace Views.Exercise1;

public sealed class TrainTestSplitTrial : Trial<Table, SplitReport>
{
    public override int Size => 2_000;

    public override Table Input(Seed seed, int size) =>
        new([.. Flights.Sample(seed, size).OrderBy(flight => flight.Date)], TrainPercent: 60 + (int)(seed.Value % 31));

    protected override SplitReport Run(Table table)
    {
        var split = TrainTestSplit.Of(table.Flights, table.TrainPercent);
        return new SplitReport(Part.Of(split.Train), Part.Of(split.Test));
    }
}
