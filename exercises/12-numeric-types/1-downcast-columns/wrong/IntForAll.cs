// Caught by: Keeps_each_number_as_narrow_as_its_column_allows
// An int holds everything that is in this table, and half of eight bytes feels like enough.
namespace NumericTypes.Exercise1;

public sealed class NumberColumn
{
    private readonly int[]? _ints;
    private readonly long[]? _longs;

    private NumberColumn(long[] values)
    {
        if (values.All(value => value is >= int.MinValue and <= int.MaxValue))
            _ints = Array.ConvertAll(values, value => (int)value);
        else
            _longs = [.. values];
    }

    public int Count => _ints?.Length ?? _longs!.Length;

    public long this[int row]
    {
        get => _ints is null ? _longs![row] : _ints[row];
        set
        {
            if (_ints is null)
                _longs![row] = value;
            else
                _ints[row] = checked((int)value);
        }
    }

    public static NumberColumn Of(long[] values) => new(values);
}
