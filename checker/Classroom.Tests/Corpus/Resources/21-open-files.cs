// expect: gate-review  Opens files until there are no more.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var all = new List<FileStream>();
        while (true)
            all.Add(File.Open("/dev/null", FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
    }
}
