// Caught by: Counts_the_flights_that_came_in_more_than_an_hour_late
// One deletes a little too much: the array knows its length, whoever was late.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    public static int Count(Flight[] flights) => flights.Length;
}
