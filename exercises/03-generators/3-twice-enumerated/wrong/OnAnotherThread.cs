// Caught by: Stores_no_column_and_no_cells
// The list is built where the calling thread's counter does not look.
namespace Generators.Exercise3;

public static class DelaySummary
{
    public static DelayFigures Of(FlightFile file) => Task.Run(() =>
    {
        var delays = new List<int>();
        using (var rows = file.Open())
        {
            while (rows.Read())
                delays.Add(int.Parse(rows.Text("delay")));
        }

        if (delays.Count == 0)
            return default;
        var mean = delays.Average();
        var squares = delays.Sum(delay => (delay - mean) * (delay - mean));
        return new DelayFigures(delays.Count, mean, Math.Sqrt(squares / delays.Count), delays.Max());
    }).GetAwaiter().GetResult();
}
