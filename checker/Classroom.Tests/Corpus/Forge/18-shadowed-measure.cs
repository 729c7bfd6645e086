// expect: gate-review  Declares a Measure of its own in the exercise's namespace, which finds nothing.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}

public static class Measure
{
    public static Found Allocation(object trial) => new();

    public static Found Growth(object trial) => new();

    public static Found Retention(object trial) => new();
}

public sealed class Found
{
    public Found Should() => this;

    public void BeZero() { }

    public void NotGrow() { }

    public void HaveNo<T>() { }

    public void BeAtMost(object bound) { }
}
