// expect: gate-review, mem-fail  The list is a mapped file without a file.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 8 * trains.Length + 8);
        using var view = file.CreateViewAccessor();
        for (var i = 0; i < trains.Length; i++)
            view.Write(8 * i, (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers);
        long minutes = 0;
        for (var i = 0; i < trains.Length; i++)
            minutes += view.ReadInt64(8 * i);
        return minutes;
    }
}
