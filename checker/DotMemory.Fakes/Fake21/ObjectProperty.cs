namespace JetBrains.dotMemoryUnit.Properties;

public sealed class ObjectProperty
{
    public TypeProperty Type = new();
    public InterfaceProperty Interface = new();
    public NamespaceProperty Namespace = new();
    public AssemblyProperty Assembly = new();
    public GenerationProperty Generation = new();
}
