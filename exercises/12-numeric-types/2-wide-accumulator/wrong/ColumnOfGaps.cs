// Caught by: Widens_neither_column_for_a_gap
// The columns stay narrow, and their differences become a column of their own, only to find the largest.
namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        long sum = 0;
        foreach (var reading in degrees)
            sum += reading;
        return degrees.Length == 0 ? 0 : (double)sum / degrees.Length;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var gaps = new int[degrees.Length];
        for (var row = 0; row < gaps.Length; row++)
            gaps[row] = Math.Abs(degrees[row] - others[row]);
        return gaps.Length == 0 ? 0 : gaps.Max();
    }
}
