// expect: compile-error, fail  Two hundred thousand terms of one sum.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return 1«200000: + 1»;
    }
}
