// Caught by: Survives_eighteen_million_readings_of_120_degrees
// An int is four times as wide as a reading, and wide enough for any column that somebody tried it with.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        var sum = 0;
        foreach (var reading in degrees)
            sum += reading;
        return degrees.Length == 0 ? 0 : (double)sum / degrees.Length;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
