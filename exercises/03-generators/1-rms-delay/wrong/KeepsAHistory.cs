// Caught by: Keeps_nothing_else
// The last thousand answers, for a chart that somebody may want one day: nothing that a call allocates, and 8 KB for ever.
using Data;

namespace Generators.Exercise1;

public static class RmsDelay
{
    private static readonly double[] History = new double[1_000];
    private static int _calls;

    public static double Of(Flight[] flights)
    {
        if (flights.Length == 0)
            return 0;
        long sum = 0;
        foreach (var flight in flights)
            sum += (long)flight.Delay * flight.Delay;
        return History[_calls++ % History.Length] = Math.Sqrt((double)sum / flights.Length);
    }
}
