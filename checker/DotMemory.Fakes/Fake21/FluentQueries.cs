using Fake;
using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit;

public static class FluentQueries
{
    public static ObjectSet GetObjects(this Sugar.ObjectSet objectSet, ObjectSetQuery objectSetQuery) => throw new NotSupportedException();

    public static ObjectSet GetObjects(this Sugar.ObjectSet objectSet, Func<ObjectProperty, Query> query)
    {
        var asked = query(new ObjectProperty());
        Profiler.Asked.Add($"GetObjects({asked.Text})");
        return new(asked.In(objectSet.Portions));
    }

    public static ObjectSet GetExclusivelyRetainedObjects(this ObjectSet objectSet) => throw new NotSupportedException();

    public static Traffic Where(this Traffic traffic, TrafficQuery predicate) => throw new NotSupportedException();

    public static Traffic Where(this Traffic traffic, Func<TrafficProperty, Query> query)
    {
        var asked = query(new TrafficProperty());
        Profiler.Asked.Add($"Where({asked.Text})");
        return new(asked.In(traffic.Made));
    }
}
