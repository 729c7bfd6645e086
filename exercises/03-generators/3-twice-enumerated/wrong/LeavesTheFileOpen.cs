// Caught by: Opens_the_file_once_and_closes_it
// The loop is right; without using, nobody closes the file.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        var rows = file.Open();
        long sum = 0, squares = 0;
        int count = 0, longest = int.MinValue;
        while (rows.Read())
        {
            var delay = rows.Number("delay");
            count++;
            sum += delay;
            squares += (long)delay * delay;
            longest = Math.Max(longest, delay);
        }

        if (count == 0)
            return default;
        var mean = (double)sum / count;
        return new DelayFigures(count, mean, Math.Sqrt((squares - sum * mean) / count), longest);
    }
}
