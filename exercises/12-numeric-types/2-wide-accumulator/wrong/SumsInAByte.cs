// Caught by: Gives_the_mean_of_the_readings
// A sum of bytes in a byte: C# refuses `sum = sum + reading`, but `+=` casts back without being asked.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        sbyte sum = 0;
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
