// Caught by: Holds_one_file_open_at_a_time
// try and finally around the whole of it close every file, but only once all of them have been open together.
namespace Dispose.Exercise1;

public static class StationFiles
{
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        var readers = new List<StreamReader>();
        try
        {
            foreach (var station in folder.Stations)
                readers.Add(folder.OpenText(station));
            long delay = 0;
            var flights = 0;
            foreach (var reader in readers)
            {
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
            foreach (var reader in readers)
                reader.Dispose();
        }
    }
}
