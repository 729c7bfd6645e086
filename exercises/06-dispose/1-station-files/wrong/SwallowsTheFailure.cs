// Caught by: Passes_the_failure_on
// Nothing is left open, and the caller takes a total of half the files for the total.
namespace Dispose.Exercise1;

public static class StationFiles
{
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        foreach (var station in folder.Stations)
        {
            try
            {
                using var reader = folder.OpenText(station);
                reader.ReadLine();
                while (reader.ReadLine() is { } line)
                {
                    delay += int.Parse(line.Split(',')[1]);
                    flights++;
                }
            }
            catch (Exception)
            {
                return (0, 0);
            }
        }

        return (delay, flights);
    }
}
