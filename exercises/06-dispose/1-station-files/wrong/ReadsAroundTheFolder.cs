// Caught by: Reads_the_files_through_the_folder
// File.ReadLines closes what it opens, so one digs for the path and leaves the folder out of it.
using System.Reflection;

namespace Dispose.Exercise1;

public static class StationFiles
{
    public static (long Delay, int Flights) Total(StationFolder folder)
    {
        long delay = 0;
        var flights = 0;
        var pathOf = typeof(StationFolder).GetMethod("PathOf", BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var station in folder.Stations)
        {
            folder.OpenText(station).Dispose();
            foreach (var line in File.ReadLines((string)pathOf.Invoke(folder, [station])!).Skip(1))
            {
                delay += int.Parse(line.Split(',')[1]);
                flights++;
            }
        }

        return (delay, flights);
    }
}
