namespace NumericTypes.Exercise1;

/// <summary>A column of whole numbers: filled once, read often, now and then corrected.</summary>
public sealed class NumberColumn
{
    private readonly long[] _values;

    private NumberColumn(long[] values) => _values = values;

    public int Count => _values.Length;

    /// <summary>The number in <paramref name="row"/>.</summary>
    /// <exception cref="OverflowException">This column cannot hold the number that is to be written. The old one stays.</exception>
    public long this[int row]
    {
        get => _values[row];
        set => _values[row] = value;
    }

    /// <summary>A column that holds <paramref name="values"/> in an array of its own.</summary>
    public static NumberColumn Of(long[] values) => new([.. values]);
}
