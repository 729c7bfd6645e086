// Caught by: Copies_no_column
// A task picks the values out, and its thread is not the one that is asked what it allocated.
namespace Views.Exercise4;

public readonly ref struct Column
{
    private readonly ReadOnlySpan<double> _values;

    public Column(Matrix matrix, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
        _values = Task.Run(() => Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column]).ToArray()).GetAwaiter().GetResult();
    }

    private Column(ReadOnlySpan<double> values) => _values = values;

    public int Length => _values.Length;

    public double this[int row] => _values[row];

    public Column Slice(int start, int length) => new(_values.Slice(start, length));
}
