// Caught by: Gives_count_mean_deviation_and_longest_delay
// A sample is cheap and close, and right for files as short as the ones somebody tried it with.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        Span<int> delays = stackalloc int[1_000];
        var count = 0;
        using (var rows = file.Open())
        {
            while (count < delays.Length && rows.Read())
                delays[count++] = rows.Number("delay");
        }

        if (count == 0)
            return default;
        delays = delays[..count];
        long sum = 0;
        var longest = int.MinValue;
        foreach (var delay in delays)
        {
            sum += delay;
            longest = Math.Max(longest, delay);
        }

        var mean = (double)sum / count;
        var squares = 0.0;
        foreach (var delay in delays)
            squares += (delay - mean) * (delay - mean);
        return new DelayFigures(count, mean, Math.Sqrt(squares / count), longest);
    }
}
