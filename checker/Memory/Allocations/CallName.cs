using System.Reflection;

namespace Checker.Memory.Allocations;

/// <summary>The full name of what is called; a type's ends with a dot.</summary>
internal static class CallName
{
    public static string Of(MethodBase method) => (method.DeclaringType is { } type ? Of(type) : "") + method.Name;

    public static string Of(Type type)
    {
        if (type.HasElementType)
            return Of(type.GetElementType()!);
        if (type.IsGenericParameter || type.IsFunctionPointer)
            return "";
        var outer = type.DeclaringType is { } declaring ? Of(declaring.IsGenericType ? declaring.GetGenericTypeDefinition() : declaring) : type.Namespace + ".";
        return $"{outer}{type.Name}.{(type.IsConstructedGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : "")}";
    }
}
