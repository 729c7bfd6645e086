using Checker.Memory.Heaps;
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
    private readonly Bytes _bytes = Bytes;

    /// <exception cref="InconclusiveException">Other threads allocated, a different amount in each call: how much is known only in part.</exception>
    public Bytes Bytes
    {
        get => Doubt is null ? _bytes : throw Doubt;
        init => _bytes = value;
    }

    /// <summary>Why the bytes are not known to the last; null where they are. A budget that the least of them breaks is broken all the same.</summary>
    internal InconclusiveException? Doubt { get; init; }

    internal Bytes Least => _bytes;

    /// <summary>The code that was measured: what the JIT makes of a method when a program starts, and later, differs.</summary>
    public Tier Tier { get; init; } = Tier.Steady;

    /// <summary>What the dearest of the measured calls allocated, where calls differ by what their input says; otherwise <see cref="Bytes"/>.</summary>
    public Bytes Most { get; init; } = Bytes;

    /// <summary>Each object of one call by its type, most bytes first. A worker process counts them when somebody asks for the first time.</summary>
    /// <exception cref="InconclusiveException">The worker cannot run this code, or its objects do not add up to its counters.</exception>
    public IReadOnlyList<AllocatedType> ByType => Breakdown.Value.Types;

    /// <summary>Who allocated it: each place in the code under test with all that it made, of whatever types, most bytes first.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public IReadOnlyList<AllocationSite> BySite => Breakdown.Value.Sites;

    /// <summary>Objects on the large object heap, 85,000 bytes or more each: only a full collection tidies it.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public long LargeObjects => Breakdown.Value.ObjectsIn(Memory.Heap.Large);

    /// <summary>Objects on the pinned object heap: arrays of <c>GC.AllocateArray(pinned: true)</c>.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public long PinnedObjects => Breakdown.Value.ObjectsIn(Memory.Heap.Pinned);

    /// <summary>Full collections that one call caused, in a worker process that gives young objects 64 MiB before it collects them.</summary>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public int Gen2Collections => Breakdown.Value.Gen2Collections;

    /// <summary>The part of the heap that this is about; null for all of it.</summary>
    public Heap? Heap { get; init; }

    /// <summary>The part of it that stands in <paramref name="heap"/>: in generation 0, the large or the pinned object heap, as counted object by object in a worker process.</summary>
    /// <exception cref="ArgumentException">No call allocates in that part: objects come there by surviving, or with the code itself.</exception>
    /// <exception cref="InconclusiveException">As for <see cref="ByType"/>.</exception>
    public Allocation In(Heap heap)
    {
        HeapName.Require(heap, Heap);
        if (heap is Memory.Heap.Gen1 or Memory.Heap.Gen2)
            throw new ArgumentException($"No call allocates in {HeapName.Of(heap)}, objects come there by surviving collections: name Gen0, Large or Pinned, or judge the retention.", nameof(heap));
        if (heap is Memory.Heap.Frozen)
            throw new ArgumentException("No call allocates in the frozen segments, literals and types come there with the code that names them: judge the retention.", nameof(heap));
        var part = Breakdown.Value.In(heap);
        return new Allocation(Code, Size, part.Types.Sum(type => type.Bytes.Count), Bytes.Zero, Bytes.Zero, []) { Tier = Tier, Heap = heap, Breakdown = new(part) };
    }

    /// <summary>What the same call allocates in the first calls of a process; null where no worker can tell.</summary>
    internal Lazy<Bytes?> InFirstCalls { get; init; } = new(() => null);

    internal Lazy<IBreakdown> Breakdown { get; init; } =
        new(() => throw new InvalidOperationException("Only a measurement of steady code can be broken down."));
}
