// Caught by: Closes_every_file
// Closing is left to the collector, which is then asked to hurry; no program that reads files for a living calls it after each.
namespace Dispose.Exercise1;

public static class StationFiles
{
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        foreach (var station in folder.Stations)
        {
            var reader = folder.OpenText(station);
            reader.ReadLine();
            while (reader.ReadLine() is { } line)
            {
                delay += int.Parse(line.Split(',')[1]);
                flights++;
            }
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (delay, flights);
    }
}
