// expect: compile-error, fail  A call that two thousand overloads have to be asked for.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return Call(null!, null!, null!);
    }

    «2000:private static long Call(Func<int, T#> a, Func<T#, int> b, Func<T#, T#> c) => #; »
}

«2000:public class T#; »
