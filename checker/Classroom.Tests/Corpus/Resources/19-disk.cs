// expect: gate-review  Fills the temporary folder.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var file = new FileStream(Path.Combine(Path.GetTempPath(), "full"), FileMode.Create);
        var bytes = new byte[1 << 20];
        while (true)
            file.Write(bytes);
    }
}
