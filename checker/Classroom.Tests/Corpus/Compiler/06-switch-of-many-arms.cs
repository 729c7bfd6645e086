// expect: fail, compile-error  A switch of six hundred arms, each with a condition of two types.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        object a = trains.Length, b = trains;
        return (a, b) switch
        {
            «600:(int and > # and < 100000, Train[] { Length: > # }) when a.Equals(#) => #L,
            »_ => 1,
        };
    }
}
