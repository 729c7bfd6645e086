// Caught by: Makes_no_copy_of_the_flights
// Another word for the same copy: a list of the right size has an array of its own.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights) =>
        flights.ToList().Count(flight => flight.Delay > 60);
}
