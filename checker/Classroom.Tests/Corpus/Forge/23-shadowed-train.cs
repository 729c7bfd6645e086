// expect: compile-error  A Train of its own, whose passengers are none.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return 0;
    }
}

public sealed class Train(int delay, int passengers)
{
    public int Delay { get; set; } = delay;

    public int Passengers => 0 * passengers;
}
