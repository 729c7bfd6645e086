// Caught by: Looks_at_the_flights_each_time_and_leaves_them_as_they_were
// An answer remembered for this very array is free the second time; it does not notice when a flight in it is replaced.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Flight[], object> Known = [];

    public static int Count(Flight[] flights) =>
        (int)Known.GetValue(flights, static known => known.Count(flight => flight.Delay > 60));
}
