using Fake;

namespace JetBrains.dotMemoryUnit.Sugar;

public class ObjectSet
{
    internal ObjectSet(IReadOnlyList<Portion> portions) => Portions = portions;

    public int ObjectsCount => Portions.Sum(portion => portion.Objects);

    public long SizeInBytes => Portions.Sum(portion => portion.Bytes);

    internal IReadOnlyList<Portion> Portions { get; }
}
