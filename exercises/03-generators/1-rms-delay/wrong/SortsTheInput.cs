// Caught by: Looks_at_the_flights_each_time_and_leaves_them_as_they_were
// Somebody adds the largest squares first, for precision, and sorts the flights where they stand: the caller gets them back in another order.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        Array.Sort(flights, static (a, b) => b.Delay.CompareTo(a.Delay));
        long sum = 0;
        foreach (var flight in flights)
            sum += (long)flight.Delay * flight.Delay;
        return Math.Sqrt((double)sum / flights.Length);
    }
}
