// Caught by: Builds_no_list_of_squares
// A static buffer made large enough for every test before anybody measures: nothing is allocated any more, 8 MB are kept.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static readonly long[] Squares = new long[1 << 20];

    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        for (var i = 0; i < flights.Length; i++)
            Squares[i] = (long)flights[i].Delay * flights[i].Delay;
        long sum = 0;
        for (var i = 0; i < flights.Length; i++)
            sum += Squares[i];
        return Math.Sqrt((double)sum / flights.Length);
    }
}
