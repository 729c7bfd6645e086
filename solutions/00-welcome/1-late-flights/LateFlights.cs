using Data;

namespace Welcome.Exercise1;

public static class LateFlights
{
    /// <summary>How many of the flights came in more than an hour late.</summary>
    public static int Count(Flight[] flights) =>
        flights.Count(flight => flight.Delay > 60);
}
