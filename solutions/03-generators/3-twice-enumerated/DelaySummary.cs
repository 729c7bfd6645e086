namespace Generators.Exercise3;

public static class DelaySummary
{
    /// <summary>The figures of the delays in <paramref name="file"/>.</summary>
    public static DelayFigures Of(FlightFile file)
    {
        var count = 0;
        var longest = int.MinValue;
        // Whole minutes: the sums are exact, so their difference below loses nothing.
        long sum = 0;
        long squares = 0;
        using var rows = file.Open();
        while (rows.Read())
        {
            var delay = rows.Number("delay");
            count++;
            longest = Math.Max(longest, delay);
            sum += delay;
            squares += (long)delay * delay;
        }

        if (count == 0)
            return default;
        var mean = (double)sum / count;
        return new DelayFigures(count, mean, Math.Sqrt((squares - sum * mean) / count), longest);
    }
}
