// Peer: LINQ
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    /// <summary>The root mean square of the delays, in minutes; 0 for no flights.</summary>
    public static double Of(Flight[] flights) =>
        Math.Sqrt(flights.Select(flight => (double)flight.Delay * flight.Delay).DefaultIfEmpty().Average());
}
