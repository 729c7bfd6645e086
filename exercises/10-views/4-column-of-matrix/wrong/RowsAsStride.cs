// Caught by: Reads_every_column_and_its_last_hour
// Down a column there are as many items as rows, so the stride seems to be that; it is the width of a row.
namespace Views.Exercise4;

public readonly ref struct Column
{
    private readonly ReadOnlySpan<double> _cells;
    private readonly int _first;
    private readonly int _stride;

    public Column(Matrix matrix, int column)
        : this(matrix.Cells, column, matrix.Rows, matrix.Rows)
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
        (uint)row < (uint)Length ? _cells[_first + (row * _stride)] : throw new IndexOutOfRangeException();

    public Column Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            throw new ArgumentOutOfRangeException(nameof(length));
        return new Column(_cells, _first + (start * _stride), _stride, length);
    }
}
