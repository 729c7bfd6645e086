namespace Views.Exercise4;

/// <summary>One column of a matrix, or some rows of it that follow each other.</summary>
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

    /// <summary>How many rows there are.</summary>
    public int Length { get; }

    // The span's own check would let a row of a slice through that lies beside the slice and within the matrix.
    public double this[int row] =>
        (uint)row < (uint)Length ? _cells[_first + (row * _stride)] : throw new ArgumentOutOfRangeException(nameof(row));

    /// <summary><paramref name="length"/> rows from <paramref name="start"/> on.</summary>
    public Column Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Length);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        return new Column(_cells, _first + (start * _stride), _stride, length);
    }
}
