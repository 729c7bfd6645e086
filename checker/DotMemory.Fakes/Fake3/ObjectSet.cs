using Fake;
using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit;

public class ObjectSet : Sugar.ObjectSet
{
    internal ObjectSet(IReadOnlyList<Portion> portions) : base(portions)
    {
    }

    public ObjectSet GetExclusivelyRetainedObjects() => throw new NotSupportedException();

    internal ObjectSet Filtered(Func<ObjectProperty, Query>? query) => query is null ? this : GetObjects(query);
}
