// expect: gate-review  The list is in a file.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var path = Path.Combine(Path.GetTempPath(), "waits");
        using (var file = new BinaryWriter(File.Create(path)))
        {
            foreach (var train in trains)
                file.Write((long)Math.Max(0, train.Delay) * train.Passengers);
        }

        long minutes = 0;
        using var reader = new BinaryReader(File.OpenRead(path));
        for (var i = 0; i < trains.Length; i++)
            minutes += reader.ReadInt64();
        return minutes;
    }
}
