// Caught by: Keeps_nothing
// All closed, one at a time; but a list in a static field still holds every reader with its buffers.
namespace Dispose.Exercise1;

public static class StationFiles
{
    private static readonly List<StreamReader> Readers = [];

    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        foreach (var station in folder.Stations)
        {
            using var reader = folder.OpenText(station);
            Readers.Add(reader);
            reader.ReadLine();
            while (reader.ReadLine() is { } line)
            {
                delay += int.Parse(line.Split(',')[1]);
                flights++;
            }
        }

        return (delay, flights);
    }
}
