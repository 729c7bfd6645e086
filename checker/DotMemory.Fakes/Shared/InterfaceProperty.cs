namespace JetBrains.dotMemoryUnit.Properties;

public class InterfaceProperty : TypePropertyBase
{
    private protected override string Name => "Interface";

    private protected override void Require(Type type)
    {
        if (!type.IsInterface || type.ContainsGenericParameters)
            throw new ArgumentException($"{type} is not a closed interface");
    }
}
