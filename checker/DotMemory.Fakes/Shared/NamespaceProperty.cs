using JetBrains.dotMemoryUnit.Client.Interface;

namespace JetBrains.dotMemoryUnit.Properties;

public class NamespaceProperty
{
    public Query Like(params string[] namespaceWildcard) => new("Namespace.Like", type => namespaceWildcard.Contains(type.Namespace));

    public Query NotLike(params string[] namespaceWildcard) => new("Namespace.NotLike", type => !namespaceWildcard.Contains(type.Namespace));
}
