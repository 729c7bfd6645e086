// expect: gate-review  Declares Checker.Memory.Measure in its own assembly, nearer than the library.
namespace Checker.Memory
{
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
}

namespace Trains.Exercise1
{
    public static class TotalWait
    {
        public static long Of(Train[] trains) => trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}
