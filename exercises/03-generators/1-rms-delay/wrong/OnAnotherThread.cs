// Caught by: Builds_no_list_of_squares
// The counter of the calling thread does not see what another thread allocates; the counter of the process does.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        return Task.Run(() =>
        {
            var squares = flights.Select(flight => (long)flight.Delay * flight.Delay).ToList();
            return Math.Sqrt((double)squares.Sum() / squares.Count);
        }).GetAwaiter().GetResult();
    }
}
