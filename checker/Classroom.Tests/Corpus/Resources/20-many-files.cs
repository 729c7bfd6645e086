// expect: gate-review  Makes files until there are no more names.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        for (var i = 0; ; i++)
            File.WriteAllText(Path.Combine(Path.GetTempPath(), $"{i}"), "");
    }
}
