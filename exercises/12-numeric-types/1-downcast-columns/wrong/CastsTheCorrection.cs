// Caught by: Stores_a_correction_exactly_or_refuses_it
// The range was looked at when the column was made, so a plain cast is safe; the correction was not in the column then.
namespace NumericTypes.Exercise1;

public abstract class NumberColumn
{
    public abstract int Count { get; }

    public abstract long this[int row] { get; set; }

    public static NumberColumn Of(long[] values)
    {
        long smallest = 0;
        long largest = 0;
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        return (smallest, largest) switch
        {
            (>= sbyte.MinValue, <= sbyte.MaxValue) => new Bytes(Array.ConvertAll(values, value => (sbyte)value)),
            (>= short.MinValue, <= short.MaxValue) => new Shorts(Array.ConvertAll(values, value => (short)value)),
            (>= int.MinValue, <= int.MaxValue) => new Ints(Array.ConvertAll(values, value => (int)value)),
            _ => new Longs([.. values]),
        };
    }

    private sealed class Bytes(sbyte[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = unchecked((sbyte)value); }
    }

    private sealed class Shorts(short[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = unchecked((short)value); }
    }

    private sealed class Ints(int[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = unchecked((int)value); }
    }

    private sealed class Longs(long[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = value; }
    }
}
