namespace Checker.Memory.Heaps;

/// <summary>Tells in which part of the heap an address is, at one moment.</summary>
internal sealed class HeapMap
{
    private readonly HeapRange[] _ranges;

    public HeapMap(IEnumerable<HeapRange> ranges) => _ranges = [.. ranges.OrderBy(range => range.Start)];

    /// <summary>No collector ever works on frozen segments, and they are in no range.</summary>
    public Heap HeapOf(ulong address)
    {
        var (low, high) = (0, _ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start <= address ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _ranges[low - 1].Contains(address) ? _ranges[low - 1].Heap : Heap.Frozen;
    }
}
