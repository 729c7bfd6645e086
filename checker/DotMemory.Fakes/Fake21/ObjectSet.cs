using Fake;

namespace JetBrains.dotMemoryUnit;

public class ObjectSet : Sugar.ObjectSet
{
    internal ObjectSet(IReadOnlyList<Portion> portions) : base(portions)
    {
    }
}
