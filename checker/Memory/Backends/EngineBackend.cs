using Checker.Memory.Allocations;
using Checker.Memory.Retentions;

namespace Checker.Memory.Backends;

/// <summary>The engine itself: works everywhere, and offers everything.</summary>
internal sealed class EngineBackend : IBackend
{
    public Allocation Allocation(Trial trial, int size) => Meter.Read(trial, size);

    public Retention Retention(Trial trial) => RetentionMeter.Read(trial);

    public void RequireEngine(string what)
    {
    }
}
