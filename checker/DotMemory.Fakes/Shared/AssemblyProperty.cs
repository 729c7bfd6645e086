using System.Reflection;
using JetBrains.dotMemoryUnit.Client.Interface;

namespace JetBrains.dotMemoryUnit.Properties;

public class AssemblyProperty
{
    public Query Is(params Assembly[] assemblies) => new("Assembly.Is", type => assemblies.Contains(type.Assembly));

    public Query IsNot(params Assembly[] assemblies) => new("Assembly.IsNot", type => !assemblies.Contains(type.Assembly));
}
