// Caught by: Gives_the_root_of_the_mean_of_the_squares
// An answer remembered for so many flights is free the second time, and belongs to other flights.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static readonly Dictionary<int, double> Known = [];

    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        if (!Known.TryGetValue(flights.Length, out var rms))
        {
            var squares = flights.Select(flight => (long)flight.Delay * flight.Delay).ToList();
            Known[flights.Length] = rms = Math.Sqrt((double)squares.Sum() / squares.Count);
        }

        return rms;
    }
}
