// expect: compile-error  Lambdas in lambdas, of which each may be of two types.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return «16:Call(x# => »1«16:)»;
    }

    private static long Call(Func<int, long> lambda) => lambda(1);

    private static long Call(Func<string, long> lambda) => lambda("");

    private static long Call(Func<double, long> lambda) => lambda(1);
}
