// expect: mem-fail  Knows from the stack of calls nothing, and from a counter when it is warm: then it makes its list.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        if (++s_calls < 3)
        {
            long first = 0;
            foreach (var train in trains)
                first += (long)Math.Max(0, train.Delay) * train.Passengers;
            return first;
        }

        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }

    private static int s_calls;
}
