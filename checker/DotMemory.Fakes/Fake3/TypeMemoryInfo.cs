using Fake;

namespace JetBrains.dotMemoryUnit;

public class TypeMemoryInfo
{
    internal TypeMemoryInfo(Portion portion) =>
        (Type, TypeFullyQualifiedName, ObjectsCount, SizeInBytes) = (portion.Type, portion.Type.AssemblyQualifiedName!, portion.Objects, portion.Bytes);

    public Type Type { get; }

    public string TypeFullyQualifiedName { get; }

    public int ObjectsCount { get; }

    public long SizeInBytes { get; }
}
