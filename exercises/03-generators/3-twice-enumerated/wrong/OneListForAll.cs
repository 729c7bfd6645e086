// Caught by: Stores_no_column_and_no_cells
// A list that is cleared and filled again keeps its capacity: free from the second call on, and never given back.
namespace Generators.Exercise3;

public static class DelaySummary
{
    private static readonly List<int> Column = [];

    public static DelayFigures Of(FlightFile file)
    {
        Column.Clear();
        using (var rows = file.Open())
        {
            while (rows.Read())
                Column.Add(rows.Number("delay"));
        }

        if (Column.Count == 0)
            return default;
        var mean = Column.Average();
        var squares = 0.0;
        foreach (var delay in Column)
            squares += (delay - mean) * (delay - mean);
        return new DelayFigures(Column.Count, mean, Math.Sqrt(squares / Column.Count), Column.Max());
    }
}
