namespace NumericTypes.Exercise2;

public static class Thermometers
{
    /// <summary>The mean of the readings, in degrees; 0 for no readings.</summary>
    public static double Mean(sbyte[] degrees)
    {
        long sum = 0;
        foreach (var reading in degrees)
            sum += reading;
        return degrees.Length == 0 ? 0 : (double)sum / degrees.Length;
    }

    /// <summary>The largest difference between two thermometers at the same minute, whichever is warmer, in degrees; 0 for no readings.</summary>
    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
