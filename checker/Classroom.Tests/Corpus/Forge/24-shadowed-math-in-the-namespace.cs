// expect: fail  A Math of its own, which the tests would meet, too.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Sum(train => (long)Math.Max(0, train.Delay));
    }
}

public static class Math
{
    public static int Max(int a, int b) => 0;
}
