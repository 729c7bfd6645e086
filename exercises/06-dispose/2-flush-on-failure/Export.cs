using Data;

namespace Dispose.Exercise2;

/// <summary>One export to run: flights, of which one may be unreadable, and the folder that the report goes to.</summary>
public sealed record Export(IEnumerable<Flight> Flights, ReportFolder Folder) : IDisposable
{
    public const string Name = "delays.csv";

    public const string Header = "date,delay,origin,destination\n";

    /// <summary>What the export of the day before has left in the folder.</summary>
    public static SavedFile Yesterday { get; } = new(Name, Header + "2001-01-01 00:00,7,SFO,JFK\n");

    /// <summary>An export over yesterday's report.</summary>
    /// <param name="unreadable">The place of the flight that cannot be read; null when all can.</param>
    /// <param name="room">Bytes that are left on the disk.</param>
    public static Export Of(IReadOnlyList<Flight> flights, int? unreadable = null, long room = long.MaxValue - 1_000)
    {
        var folder = new ReportFolder(room + Yesterday.Text.Length);
        using (var writer = new StreamWriter(folder.Create(Name)))
            writer.Write(Yesterday.Text);
        return new Export(Reading(flights, unreadable), folder);
    }

    /// <summary>What a complete report of these flights looks like.</summary>
    public static SavedFile Report(IEnumerable<Flight> flights) =>
        new(Name, Header + string.Concat(flights.Select(f => $"{f.Date:yyyy-MM-dd HH:mm},{f.Delay},{f.Origin},{f.Destination}\n")));

    public void Dispose() => Folder.Dispose();

    private static IEnumerable<Flight> Reading(IReadOnlyList<Flight> flights, int? unreadable)
    {
        for (var i = 0; i < flights.Count; i++)
            yield return i == unreadable ? throw new InvalidDataException($"row {i + 1} is no flight") : flights[i];
    }
}
