// Caught by: Looks_at_the_flights_each_time_and_leaves_them_as_they_were
// The latest first, and counting can stop at the first that is in time: without the copy it is the caller's array that is sorted.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights)
    {
        Array.Sort(flights, static (a, b) => b.Delay.CompareTo(a.Delay));
        return flights.TakeWhile(flight => flight.Delay > 60).Count();
    }
}
