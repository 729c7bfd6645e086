// Caught by: Gives_every_number_back
// A float has a range like no int, in four bytes; but beyond 16,777,216 it leaves numbers out, and a moment in seconds moves by up to half a minute.
namespace NumericTypes.Exercise1;

public sealed class NumberColumn
{
    private readonly sbyte[]? _bytes;
    private readonly short[]? _shorts;
    private readonly float[]? _floats;

    private NumberColumn(long[] values)
    {
        if (values.All(value => value is >= sbyte.MinValue and <= sbyte.MaxValue))
            _bytes = Array.ConvertAll(values, value => (sbyte)value);
        else if (values.All(value => value is >= short.MinValue and <= short.MaxValue))
            _shorts = Array.ConvertAll(values, value => (short)value);
        else
            _floats = Array.ConvertAll(values, value => (float)value);
    }

    public int Count => _bytes?.Length ?? _shorts?.Length ?? _floats!.Length;

    public long this[int row]
    {
        get => _bytes is not null ? _bytes[row] : _shorts is not null ? _shorts[row] : (long)_floats![row];
        set
        {
            if (_bytes is not null)
                _bytes[row] = checked((sbyte)value);
            else if (_shorts is not null)
                _shorts[row] = checked((short)value);
            else
                _floats![row] = value;
        }
    }

    public static NumberColumn Of(long[] values) => new(values);
}
