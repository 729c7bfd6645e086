// expect: gate-review  Leaves from the static constructor of a generic type, which no name in the method shows.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return Box<int>.Zero;
    }
}

internal static class Box<T>
{
    internal static readonly long Zero;

    static Box()
    {
        Environment.Exit(0);
        Zero = default(T) is null ? 0 : 1;
    }
}
