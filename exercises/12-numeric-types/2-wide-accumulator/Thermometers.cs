namespace NumericTypes.Exercise2;

public static class Thermometers
{
    /// <summary>The mean of the readings, in degrees; 0 for no readings.</summary>
    public static double Mean(sbyte[] degrees)
    {
        var wide = Array.ConvertAll(degrees, reading => (double)reading);
        return wide.Length == 0 ? 0 : wide.Average();
    }

    /// <summary>The largest difference between two thermometers at the same minute, whichever is warmer, in degrees; 0 for no readings.</summary>
    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var wide = Array.ConvertAll(degrees, reading => (double)reading);
        var wideOthers = Array.ConvertAll(others, reading => (double)reading);
        var gaps = wide.Zip(wideOthers, (reading, other) => Math.Abs(reading - other)).ToArray();
        return gaps.Length == 0 ? 0 : (int)gaps.Max();
    }
}
