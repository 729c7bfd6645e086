namespace Checker.Memory.Tests.Growths;

/// <summary>What the library's collections allocate in all while they grow from empty, on 64 bits.</summary>
internal static class Sizes
{
    private const int Header = 24;

    public static long Array(int length, int width) => (Header + ((long)length * width) + 7) / 8 * 8;

    /// <summary>A list of references: four places, then twice as many each time.</summary>
    public static long List(int items)
    {
        var bytes = 32L;
        for (var capacity = 4; ; capacity *= 2)
        {
            bytes += items == 0 ? 0 : Array(capacity, 8);
            if (capacity >= items)
                return bytes;
        }
    }

    /// <summary>Each capacity is the first prime of the library's table that is twice the former.</summary>
    public static long Dictionary(int items)
    {
        var bytes = 80L;
        for (var capacity = 3; ; capacity = Prime(2 * capacity))
        {
            bytes += Slots(capacity);
            if (capacity >= items)
                return bytes;
        }
    }

    public static long Slots(int capacity) => Array(capacity, 4) + Array(capacity, 24);

    /// <summary>Each prime of the table is about 1.2 times the former.</summary>
    public static int Prime(int least)
    {
        foreach (var prime in Primes)
        {
            if (prime >= least)
                return prime;
        }

        throw new ArgumentOutOfRangeException(nameof(least));
    }

    private static ReadOnlySpan<int> Primes =>
    [
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931, 2333, 2801, 3371,
        4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437,
        187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687, 1395263,
    ];
}
