// Caught by: Keeps_nothing
// The last flights, for the debugger: nothing is copied, and one static field keeps every flight of them alive.
using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    private static Flight[] _last = [];

    public static int Count(Flight[] flights)
    {
        _last = flights;
        return _last.Count(flight => flight.Delay > 60);
    }
}
