namespace MemoryTests.Medians;

/// <summary>Allocates on a thread of its own; the thread that calls it allocates nothing.</summary>
public sealed class ThreadedMedian : IMedianDelay
{
    private readonly Action _sort;
    private ReadOnlyMemory<int> _delays;
    private int _median;

    public ThreadedMedian() => _sort = Sort;

    public int Of(ReadOnlyMemory<int> delays)
    {
        _delays = delays;
        OtherThread.Run(_sort);
        return _median;
    }

    private void Sort()
    {
        var sorted = _delays.ToArray();
        Array.Sort(sorted);
        _median = sorted.Length == 0 ? 0 : sorted[(sorted.Length - 1) / 2];
    }
}
