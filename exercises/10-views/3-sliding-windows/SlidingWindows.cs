namespace Views.Exercise3;

public static class SlidingWindows
{
    /// <summary>All runs of <paramref name="width"/> readings, each one reading further on than the one before.</summary>
    public static IEnumerable<double[]> Over(double[] readings, int width)
    {
        for (var start = 0; start + width <= readings.Length; start++)
            yield return readings[start..(start + width)];
    }
}
