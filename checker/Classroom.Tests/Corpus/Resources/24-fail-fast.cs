// expect: gate-review  Has the runtime end it.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        Environment.FailFast("enough");
        return 0;
    }
}
