using Fake;
using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit;

public class SnapshotDifference
{
    private readonly Heap _before;
    private readonly Heap _now;

    internal SnapshotDifference(Heap before, Heap now) => (_before, _now) = (before, now);

    public ObjectSet GetNewObjects(Func<ObjectProperty, Query>? query = null)
    {
        Profiler.Asked.Add("GetNewObjects");
        return new ObjectSet(Heap.Since(_before.Alive, _now.Alive)).Filtered(query);
    }

    public ObjectSet GetDeadObjects(Func<ObjectProperty, Query>? query = null)
    {
        Profiler.Asked.Add("GetDeadObjects");
        return new ObjectSet(Heap.Since(_now.Alive, _before.Alive)).Filtered(query);
    }

    public ObjectSet GetSurvivedObjects(Func<ObjectProperty, Query>? query = null, Origin from = Origin.NewSnapshot)
    {
        Profiler.Asked.Add("GetSurvivedObjects");
        return new ObjectSet(_before.Alive).Filtered(query);
    }
}
