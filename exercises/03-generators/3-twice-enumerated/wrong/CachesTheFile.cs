// Caught by: Forgets_the_file
// "The same file again? Then the same figures." To compare the files, the last one has to stay alive.
namespace Generators.Exercise3;

public static class DelaySummary
{
    private static FlightFile? _last;
    private static DelayFigures _figures;

    public static DelayFigures Of(FlightFile file)
    {
        if (file == _last)
            return _figures;
        _last = file;
        using var rows = file.Open();
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
            return _figures = default;
        var mean = (double)sum / count;
        return _figures = new DelayFigures(count, mean, Math.Sqrt((squares - sum * mean) / count), longest);
    }
}
