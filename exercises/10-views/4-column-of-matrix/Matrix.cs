namespace Views.Exercise4;

/// <summary>
/// Numbers in rows and columns. The rows stand one behind the other, as in NumPy:
/// <code>
/// cells:  r0c0 r0c1 r0c2 | r1c0 r1c1 r1c2 | r2c0 r2c1 r2c2
/// </code>
/// </summary>
public sealed class Matrix(double[] cells, int columns)
{
    public int Columns => columns;

    public int Rows => cells.Length / columns;

    /// <summary>All cells, row by row.</summary>
    public ReadOnlySpan<double> Cells => cells;

    public double this[int row, int column] => cells[(row * columns) + column];
}
