using Fake;

namespace JetBrains.dotMemoryUnit;

public struct SnapshotDifference
{
    private readonly Heap _before;
    private readonly Heap _now;

    internal SnapshotDifference(Heap before, Heap now) => (_before, _now) = (before, now);

    public ObjectSet GetNewObjects()
    {
        Profiler.Asked.Add("GetNewObjects");
        return new(Heap.Since(_before.Alive, _now.Alive));
    }

    public ObjectSet GetDeadObjects()
    {
        Profiler.Asked.Add("GetDeadObjects");
        return new(Heap.Since(_now.Alive, _before.Alive));
    }

    public ObjectSet GetSurvivedObjects(Origin from = Origin.NewSnapshot)
    {
        Profiler.Asked.Add("GetSurvivedObjects");
        return new(_before.Alive);
    }
}
