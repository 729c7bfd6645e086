namespace Categoricals.Exercise4;

/// <summary>The cells as they came.</summary>
public sealed class PlainColumn(string[] cells) : TextColumn
{
    public override int Count => cells.Length;

    public override string this[int row] => cells[row];
}
