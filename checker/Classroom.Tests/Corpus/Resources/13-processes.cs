// expect: gate-review  Starts programs until there are no more.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (true)
            System.Diagnostics.Process.Start("/bin/sleep", "1000");
    }
}
