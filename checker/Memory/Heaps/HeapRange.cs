namespace Checker.Memory.Heaps;

/// <summary>Addresses of one part of the heap, as the runtime reports them before and after a collection.</summary>
internal readonly record struct HeapRange(Heap Heap, ulong Start, ulong Length)
{
    public bool Contains(ulong address) => address - Start < Length;
}
