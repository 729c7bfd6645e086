using Fake;

namespace JetBrains.dotMemoryUnit;

public struct Traffic
{
    internal Traffic(IReadOnlyList<Portion> made) => Made = made;

    public MemoryInfo AllocatedMemory => new(Made.Sum(portion => portion.Bytes), Made.Sum(portion => portion.Objects));

    public MemoryInfo CollectedMemory => default;

    internal IReadOnlyList<Portion> Made { get; }
}
