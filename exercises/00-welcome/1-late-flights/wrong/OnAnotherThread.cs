// Caught by: Makes_no_copy_of_the_flights
// The counter of the calling thread does not see what another thread allocates; the counter of the process does.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights) =>
        Task.Run(() => flights.ToArray().Count(flight => flight.Delay > 60)).GetAwaiter().GetResult();
}
