using Fake;
using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit.Sugar;

public class ObjectSet
{
    internal ObjectSet(IReadOnlyList<Portion> portions) => Portions = portions;

    public int ObjectsCount => Portions.Sum(portion => portion.Objects);

    public long SizeInBytes => Portions.Sum(portion => portion.Bytes);

    internal IReadOnlyList<Portion> Portions { get; }

    public dotMemoryUnit.ObjectSet GetObjects(ObjectSetQuery objectSetQuery) => throw new NotSupportedException();

    public dotMemoryUnit.ObjectSet GetObjects(Func<ObjectProperty, Query> query)
    {
        var asked = query(new ObjectProperty());
        Profiler.Asked.Add($"GetObjects({asked.Text})");
        return new(asked.In(Portions));
    }

    public IReadOnlyCollection<TypeMemoryInfo> GroupByType()
    {
        Profiler.Asked.Add("GroupByType");
        return [.. Portions.Select(portion => new TypeMemoryInfo(portion))];
    }
}
