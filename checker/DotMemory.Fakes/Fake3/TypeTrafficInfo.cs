using Fake;

namespace JetBrains.dotMemoryUnit;

public class TypeTrafficInfo
{
    internal TypeTrafficInfo(Portion portion) =>
        (Type, TypeFullyQualifiedName, AllocatedMemoryInfo) = (portion.Type, portion.Type.AssemblyQualifiedName!, new MemoryInfo(portion.Bytes, portion.Objects));

    public Type Type { get; }

    public string TypeFullyQualifiedName { get; }

    public MemoryInfo AllocatedMemoryInfo { get; }

    public MemoryInfo CollectedMemoryInfo => default;
}
