using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    /// <summary>The root mean square of the delays, in minutes; 0 for no flights.</summary>
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        long squares = 0;
        foreach (var flight in flights)
            squares += (long)flight.Delay * flight.Delay;
        return Math.Sqrt((double)squares / flights.Length);
    }
}
