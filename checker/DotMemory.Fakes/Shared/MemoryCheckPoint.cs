using Fake;

namespace JetBrains.dotMemoryUnit;

public struct MemoryCheckPoint
{
    internal MemoryCheckPoint(Heap heap) => Heap = heap;

    internal Heap Heap { get; }
}
