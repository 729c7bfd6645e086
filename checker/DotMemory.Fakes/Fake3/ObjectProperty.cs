namespace JetBrains.dotMemoryUnit.Properties;

public sealed class ObjectProperty
{
    public TypeProperty Type { get; } = new();

    public InterfaceProperty Interface { get; } = new();

    public NamespaceProperty Namespace { get; } = new();

    public AssemblyProperty Assembly { get; } = new();

    public GenerationProperty Generation { get; } = new();
}
