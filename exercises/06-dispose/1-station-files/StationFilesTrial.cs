using System.Text;
using Data;

namespace Dispose.Exercise1;

public sealed class StationFilesTrial : Trial<StationFolder, StationReport>
{
    public override int Size => 20;

    /// <summary>Flights sorted into one file for each station they left from. With every second seed one file ends in a malformed line.</summary>
    public override StationFolder Input(Seed seed, int size)
    {
        var files = Files(seed, size);
        if (files.Count > 0 && seed.Value % 2 == 1)
        {
            var malformed = seed.Random().Below(files.Count);
            files[malformed] = files[malformed].With("n/a");
        }

        return new StationFolder(files);
    }

    protected override StationReport Run(StationFolder folder)
    {
        try
        {
            var (delay, flights) = StationFiles.Total(folder);
            return new StationReport(delay, flights, null, folder.LeftOpen, folder.MostOpen, folder.IsReadToTheEnd);
        }
        catch (Exception failure)
        {
            return new StationReport(0, 0, failure.GetType().Name, folder.LeftOpen, folder.MostOpen, folder.IsReadToTheEnd);
        }
    }

    internal static List<StationFile> Files(Seed seed, int size) =>
        [.. Flights.Sample(seed, size).GroupBy(flight => flight.Origin).Select(station => new StationFile(station.Key, TextOf(station)))];

    private static string TextOf(IEnumerable<Flight> flights)
    {
        // No string.Concat here: it would leave its scratch in a shared pool, and be taken for the learner's.
        var text = new StringBuilder(StationFile.Header);
        foreach (var flight in flights)
            text.Append($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Destination}\n");
        return text.ToString();
    }
}
