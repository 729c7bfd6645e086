// Caught by: Makes_no_copy_of_the_flights
// The copy goes into an array that is kept for the next call, which costs nothing from then on and is never given back.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    private static Flight[] _copy = [];

    public static int Count(Flight[] flights)
    {
        if (_copy.Length < flights.Length)
            _copy = new Flight[flights.Length];
        flights.CopyTo(_copy, 0);
        return _copy.Take(flights.Length).Count(flight => flight.Delay > 60);
    }
}
