using System.Reflection;

namespace Checker.Memory.DotMemory;

/// <summary>Reads and calls objects of dotMemory Unit, of whose types nothing but the names is known when the engine is compiled.</summary>
internal static class Late
{
    /// <summary>The value of a property or a field; null where there is neither.</summary>
    public static object? TryGet(object target, string name) =>
        target.GetType().GetProperty(name) is { GetMethod: { } getter }
            ? getter.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [], null)
            : target.GetType().GetField(name)?.GetValue(target);

    public static object Get(object target, string name) => TryGet(target, name) ?? throw Missing(target.GetType(), name);

    /// <exception cref="InconclusiveException">This version of dotMemory Unit has no such method.</exception>
    public static object Call(object target, string name, params object[] arguments) =>
        TryCall(target, name, arguments) ?? throw Missing(target.GetType(), name);

    /// <summary>Null where there is no such method.</summary>
    public static object? TryCall(object target, string name, params object[] arguments) =>
        LateMethod.Of(target.GetType(), name).FirstOrDefault(method => method.Takes(arguments))?.Invoke(target, arguments);

    /// <summary>Calls the method that takes a query, with <c>where =&gt; where.Type.Is(types)</c>.</summary>
    public static object CallWhereTypeIs(object target, string name, IReadOnlyList<Type> types)
    {
        var method = LateMethod.Of(target.GetType(), name).FirstOrDefault(TakesQuery) ?? throw Missing(target.GetType(), name);
        return method.Invoke(target, [TypeQuery.For(method.Parameters[0].ParameterType, types)]) ?? throw Missing(target.GetType(), name);
    }

    public static InconclusiveException Missing(Type type, string member) => InconclusiveException.Because(
        $"{type.Assembly.GetName().Name} {type.Assembly.GetName().Version} has no {type.Name}.{member}",
        "This backend was written for JetBrains.dotMemoryUnit 3.2.20220510: use that version, or leave out -p:UseDotMemoryUnit=true.");

    private static bool TakesQuery(LateMethod method) =>
        method.Parameters is [{ ParameterType: { IsGenericType: true } type }] && type.GetGenericTypeDefinition() == typeof(Func<,>);
}
