// expect: mem-fail  Declares System.GC in its own assembly, whose counters stand still.
namespace System
{
    public static class GC
    {
        public static long GetTotalAllocatedBytes(bool precise = false) => 0;

        public static long GetAllocatedBytesForCurrentThread() => 0;
    }
}

namespace Trains.Exercise1
{
    public static class TotalWait
    {
        public static long Of(Train[] trains) => trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}
