using System.Reflection;

namespace Checker.Memory.DotMemory;

/// <summary>
/// A method of dotMemory Unit, found by its name when it is needed. From version to version it is a member or an extension, and
/// has optional parameters or none.
/// </summary>
internal sealed class LateMethod(MethodInfo method)
{
    private const string Extensions = "JetBrains.dotMemoryUnit.FluentQueries";

    /// <summary>Without the one that an extension calls <c>this</c>.</summary>
    public ParameterInfo[] Parameters { get; } = method.IsStatic ? method.GetParameters()[1..] : method.GetParameters();

    /// <summary>Fewest parameters first.</summary>
    public static IEnumerable<LateMethod> Of(Type type, string name)
    {
        var members = type.GetMethods(BindingFlags.Instance | BindingFlags.Public).Where(method => method.Name == name);
        var extensions = type.Assembly.GetType(Extensions)?.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.Name == name && method.GetParameters()[0].ParameterType.IsAssignableFrom(type));
        return members.Concat(extensions ?? []).Select(method => new LateMethod(method)).OrderBy(method => method.Parameters.Length);
    }

    public bool Takes(object[] arguments) =>
        arguments.Length <= Parameters.Length
        && Parameters.Take(arguments.Length).Zip(arguments).All(pair => pair.First.ParameterType.IsInstanceOfType(pair.Second))
        && Parameters.Skip(arguments.Length).All(parameter => parameter.IsOptional);

    /// <summary>What the library throws comes out as it was thrown.</summary>
    public object? Invoke(object target, object[] arguments)
    {
        object?[] all = [.. arguments, .. Parameters.Skip(arguments.Length).Select(parameter => parameter.DefaultValue)];
        return method.IsStatic
            ? method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [target, .. all], null)
            : method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, all, null);
    }
}
