// expect: gate-review  Writes where nothing is.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        unsafe
        {
            *(int*)8 = 1;
        }

        return 0;
    }
}
