// Caught by: Refuses_what_lies_outside
// The end of a slice is its start and its length together, and for a very large length that is a negative number.
namespace Views.Exercise4;

public readonly ref struct Column
{
    private readonly ReadOnlySpan<double> _cells;
    private readonly int _first;
    private readonly int _stride;

    public Column(Matrix matrix, int column)
        : this(matrix.Cells, column, matrix.Columns, matrix.Rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
    }

    private Column(ReadOnlySpan<double> cells, int first, int stride, int length)
    {
        _cells = cells;
        _first = first;
        _stride = stride;
        Length = length;
    }

    public int Length { get; }

    public double this[int row] =>
        row >= 0 && row < Length ? _cells[_first + (row * _stride)] : throw new IndexOutOfRangeException();

    public Column Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Length);
        return new Column(_cells, _first + (start * _stride), _stride, length);
    }
}
