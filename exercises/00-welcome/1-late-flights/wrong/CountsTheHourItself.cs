// Caught by: Counts_the_flights_that_came_in_more_than_an_hour_late
// The copy is gone, and with it the difference between more than an hour and an hour.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights) =>
        flights.Count(flight => flight.Delay >= 60);
}
