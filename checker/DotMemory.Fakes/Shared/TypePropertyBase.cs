using JetBrains.dotMemoryUnit.Client.Interface;

namespace JetBrains.dotMemoryUnit.Properties;

public abstract class TypePropertyBase
{
    public Query Is<T>() => Is(typeof(T));

    public Query IsNot<T>() => IsNot(typeof(T));

    public Query Is(params Type[] typeList)
    {
        Array.ForEach(typeList, Require);
        return new($"{Name}.Is({string.Join(", ", typeList.Select(type => type.Name))})", typeList.Contains);
    }

    public Query IsNot(params Type[] typeList) => new($"{Name}.IsNot", type => !typeList.Contains(type));

    private protected abstract string Name { get; }

    private protected abstract void Require(Type type);
}
