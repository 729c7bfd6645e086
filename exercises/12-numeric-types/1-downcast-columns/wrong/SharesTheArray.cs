// Caught by: Keeps_numbers_of_its_own
// Nothing is narrower than no copy at all; the column has its numbers for as long as the caller leaves the array alone.
namespace NumericTypes.Exercise1;

public sealed class NumberColumn
{
    private readonly long[] _values;

    private NumberColumn(long[] values) => _values = values;

    public int Count => _values.Length;

    public long this[int row]
    {
        get => _values[row];
        set => _values[row] = value;
    }

    public static NumberColumn Of(long[] values) => new(values);
}
