namespace JetBrains.dotMemoryUnit.Properties;

public class TypeProperty : TypePropertyBase
{
    private protected override string Name => "Type";

    private protected override void Require(Type type)
    {
        if (type.IsInterface || type.IsAbstract || type.ContainsGenericParameters)
            throw new ArgumentException($"there are no objects of type {type}");
    }
}
