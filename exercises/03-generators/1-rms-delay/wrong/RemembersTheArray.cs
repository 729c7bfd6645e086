// Caught by: Looks_at_the_flights_each_time_and_leaves_them_as_they_were
// A cache keyed by the array itself keeps nothing alive, but it does not notice when a flight in the array is replaced.
using System.Runtime.CompilerServices;
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static readonly ConditionalWeakTable<Flight[], StrongBox<double>> Known = [];

    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        return Known.GetValue(flights, _ =>
            new StrongBox<double>(Math.Sqrt(flights.Average(flight => (double)flight.Delay * flight.Delay)))).Value;
    }
}
