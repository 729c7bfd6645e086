// Caught by: Closes_every_file_when_a_line_is_malformed
// The failure one has seen gets its catch; the next kind of failure goes past it.
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
            try
            {
                reader.ReadLine();
                while (reader.ReadLine() is { } line)
                {
                    delay += int.Parse(line.Split(',')[1]);
                    flights++;
                }

                reader.Close();
            }
            catch (FormatException)
            {
                reader.Close();
                throw;
            }
        }

        return (delay, flights);
    }
}
