// Caught by: Stores_no_column_and_no_cells
// ToList makes the query run once, at the price of the whole column.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file)
    {
        var delays = Delays(file).ToList();
        if (delays.Count == 0)
            return default;
        var mean = delays.Average();
        var squares = delays.Sum(delay => (delay - mean) * (delay - mean));
        return new DelayFigures(delays.Count, mean, Math.Sqrt(squares / delays.Count), delays.Max());
    }

    private static IEnumerable<int> Delays(FlightFile file)
    {
        using var rows = file.Open();
        while (rows.Read())
            yield return rows.Number("delay");
    }
}
