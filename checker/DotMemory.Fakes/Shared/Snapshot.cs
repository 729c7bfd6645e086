using Fake;

namespace JetBrains.dotMemoryUnit.Kernel;

public class Snapshot : Sugar.ObjectSet
{
    internal Snapshot(Heap heap) : base(heap.Alive) => Heap = heap;

    internal Heap Heap { get; }
}
