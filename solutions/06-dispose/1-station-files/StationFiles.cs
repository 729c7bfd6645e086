namespace Dispose.Exercise1;

public static class StationFiles
{
    /// <summary>The delay of all flights of all stations, in minutes, and how many flights there were.</summary>
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        foreach (var station in folder.Stations)
        {
            // The block of the loop owns the reader: it is closed before the next one is opened, whatever happens in between.
            using var reader = folder.OpenText(station);
            reader.ReadLine(); // the header
            while (reader.ReadLine() is { } line)
            {
                delay += int.Parse(line.Split(',')[1]);
                flights++;
            }
        }

        return (delay, flights);
    }
}
