namespace Dispose.Exercise1;

public static class StationFiles
{
    /// <summary>The delay of all flights of all stations, in minutes, and how many flights there were.</summary>
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        var readers = new List<StreamReader>();
        foreach (var station in folder.Stations)
            readers.Add(folder.OpenText(station));

        long delay = 0;
        var flights = 0;
        foreach (var reader in readers)
        {
            reader.ReadLine(); // the header
            while (reader.ReadLine() is { } line)
            {
                delay += int.Parse(line.Split(',')[1]);
                flights++;
            }
        }

        foreach (var reader in readers)
            reader.Close();
        return (delay, flights);
    }
}
