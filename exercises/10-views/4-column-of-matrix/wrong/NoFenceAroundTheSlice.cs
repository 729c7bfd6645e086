// Caught by: Refuses_what_lies_outside
// The span checks each place, so nobody else need: row 10 of ten rows is in it, as the next row of the matrix.
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

    public double this[int row] => _cells[_first + (row * _stride)];

    public Column Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            throw new ArgumentOutOfRangeException(nameof(length));
        return new Column(_cells, _first + (start * _stride), _stride, length);
    }
}
