namespace Checker.Memory.Heaps;

/// <summary>Tells in which part of the heap an address is, at one moment.</summary>
internal sealed class HeapMap
{
    private readonly HeapRange[] _ranges;
    private HeapRange _last;

    public HeapMap(IEnumerable<HeapRange> ranges) => _ranges = [.. ranges.OrderBy(range => range.Start)];

    /// <summary>No collector ever works on frozen segments, and they are in no range.</summary>
    public Heap HeapOf(ulong address)
    {
        // Who asks about many objects asks in their order.
        if (_last.Contains(address))
            return _last.Heap;
        var (low, high) = (0, _ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start <= address ? (middle + 1, high) : (low, middle);
        }

        if (low == 0 || !_ranges[low - 1].Contains(address))
            return Heap.Frozen;
        _last = _ranges[low - 1];
        return _last.Heap;
    }
}
