// Caught by: Hides_no_numbers_elsewhere
// The column is a number, and its values stand in a list that belongs to nobody; so nobody ever lets go of them.
namespace NumericTypes.Exercise1;

public sealed class NumberColumn
{
    private static readonly List<Array> Store = new(capacity: 100_000);

    private readonly int _place;

    private NumberColumn(Array values)
    {
        lock (Store)
        {
            _place = Store.Count;
            Store.Add(values);
        }
    }

    public int Count => Store[_place].Length;

    public long this[int row]
    {
        get => Store[_place] switch
        {
            sbyte[] values => values[row],
            short[] values => values[row],
            int[] values => values[row],
            var values => ((long[])values)[row],
        };
        set
        {
            switch (Store[_place])
            {
                case sbyte[] values: values[row] = checked((sbyte)value); break;
                case short[] values: values[row] = checked((short)value); break;
                case int[] values: values[row] = checked((int)value); break;
                case var values: ((long[])values)[row] = value; break;
            }
        }
    }

    public static NumberColumn Of(long[] values)
    {
        long smallest = 0;
        long largest = 0;
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        return new NumberColumn((smallest, largest) switch
        {
            (>= sbyte.MinValue, <= sbyte.MaxValue) => Array.ConvertAll(values, value => (sbyte)value),
            (>= short.MinValue, <= short.MaxValue) => Array.ConvertAll(values, value => (short)value),
            (>= int.MinValue, <= int.MaxValue) => Array.ConvertAll(values, value => (int)value),
            _ => values.ToArray(),
        });
    }
}
