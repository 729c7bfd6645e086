// Caught by: Looks_at_every_row_before_it_chooses
// The first thousand rows show what is in a column, and one pass over all of them is saved; until the row that is different.
namespace NumericTypes.Exercise1;

public abstract class NumberColumn
{
    public abstract int Count { get; }

    public abstract long this[int row] { get; set; }

    public static NumberColumn Of(long[] values)
    {
        long smallest = 0;
        long largest = 0;
        foreach (var value in values.AsSpan(0, Math.Min(values.Length, 1_000)))
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

        public override long this[int row] { get => values[row]; set => values[row] = checked((sbyte)value); }
    }

    private sealed class Shorts(short[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = checked((short)value); }
    }

    private sealed class Ints(int[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = checked((int)value); }
    }

    private sealed class Longs(long[] values) : NumberColumn
    {
        public override int Count => values.Length;

        public override long this[int row] { get => values[row]; set => values[row] = value; }
    }
}
