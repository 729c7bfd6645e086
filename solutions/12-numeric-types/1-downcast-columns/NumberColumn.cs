using System.Numerics;

namespace NumericTypes.Exercise1;

/// <summary>A column of whole numbers: filled once, read often, now and then corrected.</summary>
public abstract class NumberColumn
{
    public abstract int Count { get; }

    /// <summary>The number in <paramref name="row"/>.</summary>
    /// <exception cref="OverflowException">This column cannot hold the number that is to be written. The old one stays.</exception>
    public abstract long this[int row] { get; set; }

    /// <summary>A column that holds <paramref name="values"/> in an array of its own.</summary>
    public static NumberColumn Of(long[] values)
    {
        // Zero fits every type, so it does no harm to begin there.
        long smallest = 0;
        long largest = 0;
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        if (smallest >= sbyte.MinValue && largest <= sbyte.MaxValue)
            return new Stored<sbyte>(values);
        if (smallest >= short.MinValue && largest <= short.MaxValue)
            return new Stored<short>(values);
        if (smallest >= int.MinValue && largest <= int.MaxValue)
            return new Stored<int>(values);
        return new Stored<long>(values);
    }

    private sealed class Stored<T> : NumberColumn
        where T : struct, IBinaryInteger<T>
    {
        private readonly T[] _values;

        public Stored(long[] values)
        {
            _values = new T[values.Length];
            for (var row = 0; row < values.Length; row++)
                this[row] = values[row];
        }

        public override int Count => _values.Length;

        public override long this[int row]
        {
            get => long.CreateChecked(_values[row]);
            set => _values[row] = T.CreateChecked(value);
        }
    }
}
