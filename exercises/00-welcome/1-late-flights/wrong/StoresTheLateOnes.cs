// Caught by: Makes_no_copy_of_the_flights
// A smaller copy, of the late flights alone, only to ask for its length.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights) =>
        flights.Where(flight => flight.Delay > 60).ToArray().Length;
}
