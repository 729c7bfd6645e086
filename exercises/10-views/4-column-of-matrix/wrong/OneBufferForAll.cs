// Caught by: Copies_no_column
// Only one column is looked at at a time, so one buffer will do for all: nothing to see from the second column on, and it stays.
namespace Views.Exercise4;

public readonly ref struct Column
{
    private static double[] _buffer = [];

    private readonly ReadOnlySpan<double> _values;

    public Column(Matrix matrix, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
        if (_buffer.Length < matrix.Rows)
            _buffer = new double[matrix.Rows];
        for (var row = 0; row < matrix.Rows; row++)
            _buffer[row] = matrix[row, column];
        _values = _buffer.AsSpan(0, matrix.Rows);
    }

    private Column(ReadOnlySpan<double> values) => _values = values;

    public int Length => _values.Length;

    public double this[int row] => _values[row];

    public Column Slice(int start, int length) => new(_values.Slice(start, length));
}
