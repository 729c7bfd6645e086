// Caught by: Builds_no_list_of_squares
// The query is lazy, but it is wanted twice, for its sum and its length, so somebody stores it to be safe.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var squares = flights.Select(flight => (long)flight.Delay * flight.Delay).ToArray();
        return Math.Sqrt((double)squares.Sum() / squares.Length);
    }
}
