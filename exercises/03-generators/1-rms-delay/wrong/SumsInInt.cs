// Caught by: Survives_a_day_on_which_every_flight_was_28_hours_late
// A delay is an int, so its square and the sum of the squares look like ints too.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        var sum = 0;
        foreach (var flight in flights)
            sum += flight.Delay * flight.Delay;
        return Math.Sqrt((double)sum / flights.Length);
    }
}
