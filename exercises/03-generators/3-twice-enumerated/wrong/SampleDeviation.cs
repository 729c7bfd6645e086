// Caught by: Gives_count_mean_deviation_and_longest_delay
// Division by n - 1 estimates the deviation of a population from a sample, as pandas does; the starter divides by n, as NumPy does.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        using var rows = file.Open();
        int count = 0, longest = int.MinValue;
        double mean = 0, squares = 0;
        while (rows.Read())
        {
            var delay = rows.Number("delay");
            var distance = delay - mean;
            mean += distance / ++count;
            squares += distance * (delay - mean);
            longest = Math.Max(longest, delay);
        }

        return count == 0 ? default : new DelayFigures(count, mean, Math.Sqrt(squares / Math.Max(1, count - 1)), longest);
    }
}
