namespace Categoricals.Exercise4;

/// <summary>Packs one column; which one, the trials derived from this say.</summary>
public abstract class ColumnTrial : Trial<string[], TextColumn>
{
    public override int Size => 20_000;

    protected override TextColumn Run(string[] cells) => ColumnPacker.Pack(cells);
}
