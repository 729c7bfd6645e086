// Caught by: Closes_every_file
// What belongs to the caller is disposed in order to get rid of what belongs here.
namespace Dispose.Exercise1;

public static class StationFiles
{
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        try
        {
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

            return (delay, flights);
        }
        finally
        {
            folder.Dispose();
        }
    }
}
