using Fake;
using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit;

public class Traffic
{
    private readonly IReadOnlyList<Portion> _made;

    internal Traffic(IReadOnlyList<Portion> made) => _made = made;

    public MemoryInfo AllocatedMemory => new(_made.Sum(portion => portion.Bytes), _made.Sum(portion => portion.Objects));

    public MemoryInfo CollectedMemory => default;

    public Traffic Where(TrafficQuery predicate) => throw new NotSupportedException();

    public Traffic Where(Func<TrafficProperty, Query> query)
    {
        var asked = query(new TrafficProperty());
        Profiler.Asked.Add($"Where({asked.Text})");
        return new(asked.In(_made));
    }

    public IReadOnlyCollection<TypeTrafficInfo> GroupByType()
    {
        Profiler.Asked.Add("GroupByType");
        return [.. _made.Select(portion => new TypeTrafficInfo(portion))];
    }
}
