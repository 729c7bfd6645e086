namespace Views.Exercise4;

/// <summary>One column of a matrix, or some rows of it that follow each other.</summary>
public readonly struct Column
{
    private readonly double[] _values;

    public Column(Matrix matrix, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, matrix.Columns);
        _values = new double[matrix.Rows];
        for (var row = 0; row < matrix.Rows; row++)
            _values[row] = matrix[row, column];
    }

    private Column(double[] values) => _values = values;

    /// <summary>How many rows there are.</summary>
    public int Length => _values.Length;

    public double this[int row] => _values[row];

    /// <summary><paramref name="length"/> rows from <paramref name="start"/> on.</summary>
    public Column Slice(int start, int length) => new(_values[start..(start + length)]);
}
