// Caught by: Copies_no_column
// The column is a view; a slice of it is picked out into an array, because a run of rows is so short.
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
        (uint)row < (uint)Length ? _cells[_first + (row * _stride)] : throw new IndexOutOfRangeException();

    public Column Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            throw new ArgumentOutOfRangeException(nameof(length));
        var rows = new double[length];
        for (var row = 0; row < length; row++)
            rows[row] = this[start + row];
        return new Column(rows, first: 0, stride: 1, length);
    }
}
