// Caught by: Takes_less_than_half_of_the_memory
// Four lists for good, cleared and filled again: an emptied list keeps the array of its fullest hour.
using System.Globalization;

namespace Profiling.Exercise3;

public static class DayReport
{
    public static Step? Hog => Step.Group;

    public static List<FlightRow> Parse(string[] lines)
    {
        var rows = new List<FlightRow>();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            var date = DateTime.ParseExact(cells[0], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            rows.Add(new FlightRow(date, int.Parse(cells[1], CultureInfo.InvariantCulture), cells[3]));
        }

        return rows;
    }

    public static List<FlightRow> Clean(List<FlightRow> rows) => rows.FindAll(row => row.Delay < 300);

    private static readonly List<int>[] Parts = [[], [], [], []];

    public static Dictionary<DayPart, int[]> Group(List<FlightRow> rows)
    {
        foreach (var part in Parts)
            part.Clear();
        foreach (var row in rows)
            Parts[(int)row.Part].Add(row.Delay);
        var delays = new Dictionary<DayPart, int[]>();
        foreach (var part in Enum.GetValues<DayPart>())
            delays[part] = Parts[(int)part].ToArray();
        return delays;
    }

    public static int FindWave(List<FlightRow> rows)
    {
        var (wave, most) = (0, double.MinValue);
        for (var lag = 1; lag <= Math.Min(1_000, rows.Count / 2); lag++)
        {
            long products = 0;
            for (var i = lag; i < rows.Count; i++)
                products += (long)rows[i].Delay * rows[i - lag].Delay;
            var likeness = (double)products / (rows.Count - lag);
            if (likeness > most)
                (wave, most) = (lag, likeness);
        }

        return wave;
    }

    public static FlightRow[] Rank(List<FlightRow> rows) => rows.OrderByDescending(row => row.Delay).Take(10).ToArray();

    public static string[] Write(Dictionary<DayPart, int[]> delays, int wave, FlightRow[] latest)
    {
        var lines = new List<string>();
        foreach (var part in Enum.GetValues<DayPart>())
            lines.Add($"{part}: {delays[part].Length} flights, {delays[part].Sum()} minutes late in all");
        lines.Add($"delays repeat after {wave} flights");
        foreach (var row in latest)
            lines.Add($"{row.Origin} {row.Date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}: {row.Delay} minutes");
        return lines.ToArray();
    }
}
