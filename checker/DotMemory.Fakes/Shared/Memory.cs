using Fake;
using JetBrains.dotMemoryUnit.Kernel;

namespace JetBrains.dotMemoryUnit;

public class Memory : Snapshot
{
    internal Memory(Heap heap) : base(heap)
    {
    }

    public SnapshotDifference GetDifference(MemoryCheckPoint memoryCheckPoint)
    {
        Profiler.Asked.Add("GetDifference");
        return new SnapshotDifference(memoryCheckPoint.Heap, Heap);
    }

    public Traffic GetTrafficFrom(MemoryCheckPoint memoryCheckPoint)
    {
        Profiler.Asked.Add("GetTrafficFrom");
        return new Traffic(Heap.Since(memoryCheckPoint.Heap.Made, Heap.Made));
    }
}
