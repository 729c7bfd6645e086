// Caught by: Copes_with_a_single_row_and_with_none
// A span that begins at the column needs no place beside it; but in a matrix without rows there is no such place to begin at.
namespace Views.Exercise4;

public readonly ref struct Column
{
    private readonly ReadOnlySpan<double> _cells;
    private readonly int _stride;

    public Column(Matrix matrix, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
        _cells = matrix.Cells[column..];
        _stride = matrix.Columns;
        Length = matrix.Rows;
    }

    private Column(ReadOnlySpan<double> cells, int stride, int length)
    {
        _cells = cells;
        _stride = stride;
        Length = length;
    }

    public int Length { get; }

    public double this[int row] =>
        (uint)row < (uint)Length ? _cells[row * _stride] : throw new IndexOutOfRangeException();

    public Column Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            throw new ArgumentOutOfRangeException(nameof(length));
        return length == 0 ? new Column([], _stride, 0) : new Column(_cells[(start * _stride)..], _stride, length);
    }
}
