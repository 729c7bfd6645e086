namespace Checker.Memory.Allocations;

/// <summary>The collector's own counters of allocated bytes. Only a test that plays a broken instrument puts others in their place.</summary>
internal static class Counters
{
    public static Func<long> OfThread { get; set; } = GC.GetAllocatedBytesForCurrentThread;

    public static Func<long> OfProcess { get; set; } = static () => GC.GetTotalAllocatedBytes(precise: true);
}
