// Caught by: Builds_no_list_of_squares
// A buffer kept in a static field costs nothing from the second call on, and is never given back.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static long[] _squares = [];

    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        if (_squares.Length < flights.Length)
            _squares = new long[flights.Length];
        for (var i = 0; i < flights.Length; i++)
            _squares[i] = (long)flights[i].Delay * flights[i].Delay;
        return Math.Sqrt((double)_squares.Take(flights.Length).Sum() / flights.Length);
    }
}
