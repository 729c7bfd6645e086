namespace Generators.Exercise3;

public static class DelaySummary
{
    /// <summary>The figures of the delays in <paramref name="file"/>.</summary>
    public static DelayFigures Of(FlightFile file)
    {
        var delays = Delays(file);
        if (!delays.Any())
            return default;
        var mean = delays.Average();
        var squares = delays.Sum(delay => (delay - mean) * (delay - mean));
        return new DelayFigures(delays.Count(), mean, Math.Sqrt(squares / delays.Count()), delays.Max());
    }

    private static IEnumerable<int> Delays(FlightFile file)
    {
        using var rows = file.Open();
        while (rows.Read())
            yield return int.Parse(rows.Text("delay"));
    }
}
