// Caught by: Forgets_the_flights
// "The last batch, for the debugger": one static field keeps every flight of it alive.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static Flight[] _last = [];

    public static double Of(Flight[] flights)
    {
        _last = flights;
        if (flights.Length == 0)
            return 0;
        long sum = 0;
        foreach (var flight in _last)
            sum += (long)flight.Delay * flight.Delay;
        return Math.Sqrt((double)sum / flights.Length);
    }
}
