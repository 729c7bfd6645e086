// expect: compile-error  A hundred bytes of generics in generics that the compiler unfolds for ever.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}

public class Outer<A, B, C, D, E>
{
    public class Inner : Outer<Inner, Inner, Inner, Inner, Inner>
    {
        private Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner? _inner;
    }
}
