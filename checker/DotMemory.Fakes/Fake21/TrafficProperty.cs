namespace JetBrains.dotMemoryUnit.Properties;

public class TrafficProperty
{
    public TypeProperty Type = new();
    public InterfaceProperty Interface = new();
    public NamespaceProperty Namespace = new();
    public AssemblyProperty Assembly = new();
}
