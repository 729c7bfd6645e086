// Caught by: Forgets_the_matrix
// The column holds numbers only, so that it may stand anywhere; the matrix stands in a static field, for the last column that was made.
namespace Views.Exercise4;

public readonly struct Column
{
    private static Matrix? _matrix;

    private readonly int _column;
    private readonly int _first;

    public Column(Matrix matrix, int column)
        : this(column, first: 0, matrix.Rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
        _matrix = matrix;
    }

    private Column(int column, int first, int length)
    {
        _column = column;
        _first = first;
        Length = length;
    }

    public int Length { get; }

    public double this[int row] =>
        (uint)row < (uint)Length ? _matrix![_first + row, _column] : throw new IndexOutOfRangeException();

    public Column Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
            throw new ArgumentOutOfRangeException(nameof(length));
        return new Column(_column, _first + start, length);
    }
}
