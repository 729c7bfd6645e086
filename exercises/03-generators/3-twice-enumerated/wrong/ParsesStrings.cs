// Caught by: Stores_no_column_and_no_cells
// One pass and no list, but every cell becomes a string on its way to becoming a number.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        using var rows = file.Open();
        long sum = 0, squares = 0;
        int count = 0, longest = int.MinValue;
        while (rows.Read())
        {
            var delay = int.Parse(rows.Text("delay"));
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
