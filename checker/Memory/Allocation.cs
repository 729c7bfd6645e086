using Checker.Memory.Types;

namespace Checker.Memory;

/// <summary>What one call allocated.</summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Bytes">Bytes of one call once it runs steadily, on all threads; the least, where calls differ by their data.</param>
/// <param name="OtherThreads">The part of <paramref name="Bytes"/> that other threads than the caller's allocated.</param>
/// <param name="Scratch">
/// What the first call at a size allocated beyond a later call at that size: memory that is kept from call to call, in a static field or a pool.
/// </param>
/// <param name="Unseen">Calls in the code under test to memory that no managed counter sees, such as <c>NativeMemory.Alloc</c>.</param>
public sealed record Allocation(
    string Code, int Size, Bytes Bytes, Bytes OtherThreads, Bytes Scratch, IReadOnlyList<string> Unseen)
{
    /// <summary>The code that was measured: what the JIT makes of a method when a program starts, and later, differs.</summary>
    public Tier Tier { get; init; } = Tier.Steady;

    /// <summary>What the dearest of the measured calls allocated, where calls differ by what their input says; otherwise <see cref="Bytes"/>.</summary>
    public Bytes Most { get; init; } = Bytes;

    /// <summary>Each object of one call by its type, most bytes first. A worker process counts them when somebody asks for the first time.</summary>
    /// <exception cref="InconclusiveException">The worker cannot run this code, or its objects do not add up to its counters.</exception>
    public IReadOnlyList<AllocatedType> ByType => Breakdown.Value.Types;

    /// <summary>Objects of 85,000 bytes or more: they go to the large object heap, which only a full collection tidies.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public long LargeObjects => Breakdown.Value.LargeObjects;

    /// <summary>Full collections that one call caused, in a worker process that gives young objects 64 MiB before it collects them.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public int Gen2Collections => Breakdown.Value.Gen2Collections;

    /// <summary>What the same call allocates in the first calls of a process; null where no worker can tell.</summary>
    internal Lazy<Bytes?> InFirstCalls { get; init; } = new(() => null);

    internal Lazy<Breakdown> Breakdown { get; init; } =
        new(() => throw new InvalidOperationException("Only a measurement of steady code can be broken down."));
}
