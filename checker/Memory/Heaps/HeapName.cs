namespace Checker.Memory.Heaps;

/// <summary>What messages call a part of the heap.</summary>
internal static class HeapName
{
    /// <param name="narrowed">The part that a measurement is about already.</param>
    public static void Require(Heap heap, Heap? narrowed)
    {
        if (!Enum.IsDefined(heap))
            throw new ArgumentOutOfRangeException(nameof(heap), heap, "There is no such part of the heap.");
        if (narrowed is { } first && first != heap)
            throw new ArgumentException($"This is about {Of(first)} already, and no object stands in two parts of the heap: ask the measurement itself.", nameof(heap));
    }

    public static string Of(Heap heap) => heap switch
    {
        Heap.Gen0 => "generation 0",
        Heap.Gen1 => "generation 1",
        Heap.Gen2 => "generation 2",
        Heap.Large => "the large object heap",
        Heap.Pinned => "the pinned object heap",
        _ => "the frozen segments",
    };
}
