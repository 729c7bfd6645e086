namespace JetBrains.dotMemoryUnit.Properties;

public sealed class TrafficProperty
{
    public TypeProperty Type { get; } = new();

    public InterfaceProperty Interface { get; } = new();

    public NamespaceProperty Namespace { get; } = new();

    public AssemblyProperty Assembly { get; } = new();
}
