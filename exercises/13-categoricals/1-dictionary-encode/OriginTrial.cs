using Data;

namespace Categoricals.Exercise1;

/// <summary>The origins of flights: some 220 airports.</summary>
public sealed class OriginTrial : Trial<CsvFile, LabelColumn>
{
    public override int Size => 20_000;

    public override CsvFile Input(Seed seed, int size) => new(Flights.StretchText(seed, size));

    protected override LabelColumn Run(CsvFile file) => LabelColumn.Read(file, "origin");
}
