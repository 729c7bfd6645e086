namespace Checker.Memory.DotMemory;

/// <summary>Makes <c>where =&gt; where.Type.Is(types)</c>, whose types are dotMemory Unit's own.</summary>
internal static class TypeQuery
{
    /// <param name="query">A <c>Func</c> from one of its properties to its query.</param>
    public static Delegate For(Type query, IReadOnlyList<Type> types)
    {
        var asking = (IAsking)Activator.CreateInstance(typeof(Asking<>).MakeGenericType(query.GenericTypeArguments[1]), types)!;
        return asking.Query;
    }

    private interface IAsking
    {
        Delegate Query { get; }
    }

    private sealed class Asking<TQuery>(IReadOnlyList<Type> types) : IAsking
    {
        /// <summary>A function of an object is a function of each of its properties.</summary>
        public Delegate Query => (Func<object, TQuery>)(where => (TQuery)Late.Call(Late.Get(where, "Type"), "Is", (object)types.ToArray()));
    }
}
