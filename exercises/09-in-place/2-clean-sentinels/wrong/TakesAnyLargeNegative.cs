// Caught by: Leaves_all_that_is_no_gap
// Comparing floating-point numbers for equality is said to be wrong, so a limit near the code stands in.
using System.Runtime.InteropServices;

namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        var last = before;
        foreach (ref var reading in CollectionsMarshal.AsSpan(readings))
        {
            if (reading < -99)
                reading = last;
            else
                last = reading;
        }
    }
}
