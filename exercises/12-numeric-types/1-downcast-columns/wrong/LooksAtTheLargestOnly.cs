// Caught by: Holds_any_two_numbers_side_by_side
// A range has two ends. Whoever compares the largest number only is right as long as nothing is far below zero.
namespace NumericTypes.Exercise1;

public abstract class NumberColumn
{
    public abstract int Count { get; }

    public abstract long this[int row] { get; set; }

    public static NumberColumn Of(long[] values)
    {
        long largest = 0;
        foreach (var value in values)
            largest = Math.Max(largest, value);

        return largest switch
        {
            <= sbyte.MaxValue => new Bytes(Array.ConvertAll(values, value => (sbyte)value)),
            <= short.MaxValue => new Shorts(Array.ConvertAll(values, value => (short)value)),
            <= int.MaxValue => new Ints(Array.ConvertAll(values, value => (int)value)),
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
