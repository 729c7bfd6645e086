namespace Categoricals.Exercise1;

/// <summary>Walks down one column of a file. A cell is a view of the file and costs nothing; <c>ToString</c> makes a string of it.</summary>
public ref struct ColumnCells
{
    private readonly int _place;
    private ReadOnlySpan<char> _rest;

    internal ColumnCells(ReadOnlySpan<char> text, int place)
    {
        _place = place;
        _rest = text[(text.IndexOf('\n') + 1)..];
    }

    /// <summary>The cell in the current row.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly ColumnCells GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        var end = _rest.IndexOf('\n');
        var cell = _rest[..end];
        for (var skipped = 0; skipped < _place; skipped++)
            cell = cell[(cell.IndexOf(',') + 1)..];
        Current = cell.IndexOf(',') is var comma and >= 0 ? cell[..comma] : cell;
        _rest = _rest[(end + 1)..];
        return true;
    }
}
