using System.Diagnostics.CodeAnalysis;
using Checker.Memory.Heaps;
using Checker.Memory.Retentions;

namespace Checker.Memory;

/// <summary>What calls of a trial left reachable from a strong root, after their inputs and answers were dropped.</summary>
public sealed record Retention(string Code, int Size)
{
    /// <summary>The part of the heap that this is about; null for all of it.</summary>
    public Heap? Heap { get; init; }

    /// <summary>
    /// The part of it that stands in <paramref name="heap"/>. What is retained has survived full collections, so of the generations it
    /// stands in the second, but for the few objects that a collection leaves in a younger one, beside pinned ones.
    /// </summary>
    /// <exception cref="InconclusiveException">The backend does not tell the parts of the heap apart.</exception>
    public Retention In(Heap heap)
    {
        HeapName.Require(heap, Heap);
        return this with { Heap = heap, Remains = Remains.In(heap) };
    }

    [NotNull]
    internal Remains? Remains
    {
        get => field ?? throw new InvalidOperationException("Only Measure makes a retention that can be judged.");
        init;
    }
}
