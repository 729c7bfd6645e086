// Caught by: Closes_every_file
// The files are closed in the background, some time after the caller believes them closed.
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
            _ = Task.Delay(200).ContinueWith(_ => reader.Dispose(), TaskScheduler.Default);
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
