using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ParsedName = System.Reflection.Metadata.TypeName;

namespace Checker.Memory.Types;

/// <summary>
/// Where a type is declared: an array where its element is, a generic type where it stands itself, whatever its arguments. Read from a
/// type's name where only the worker has loaded it.
/// </summary>
/// <param name="Namespace">Empty for the global one; null where nobody knows it.</param>
/// <param name="Assembly">Its full name; null where nobody knows it.</param>
internal sealed record TypeOrigin(string? Namespace, string? Assembly)
{
    public static TypeOrigin Unknown { get; } = new(null, null);

    public static TypeOrigin Of(Type type)
    {
        while (type.HasElementType)
            type = type.GetElementType()!;
        return new TypeOrigin(type.Namespace ?? "", type.Assembly.FullName);
    }

    /// <param name="qualifiedName">With its assembly, as reflection writes it.</param>
    public static TypeOrigin Of(string qualifiedName)
    {
        if (!TryParse(qualifiedName, out var name))
            return Unknown;
        var assembly = name.AssemblyName?.FullName;
        while (name.IsArray || name.IsPointer || name.IsByRef)
            name = name.GetElementType();
        if (name.IsConstructedGenericType)
            name = name.GetGenericTypeDefinition();
        while (name.IsNested)
            name = name.DeclaringType;
        return new TypeOrigin(name.FullName.Contains('.') ? name.FullName[..name.FullName.LastIndexOf('.')] : "", assembly);
    }

    /// <summary>The name that a text shows for a type which only the worker knows.</summary>
    public static string ShortNameOf(string qualifiedName) =>
        TryParse(qualifiedName, out var name) ? name.FullName.Split('[')[0] : "a type without a name";

    public bool IsFrom(Assembly assembly) => Assembly == assembly.FullName;

    private static bool TryParse(string qualifiedName, [NotNullWhen(true)] out ParsedName? name) => ParsedName.TryParse(qualifiedName, out name);
}
