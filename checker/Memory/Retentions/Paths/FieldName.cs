using System.Reflection;

namespace Checker.Memory.Retentions.Paths;

/// <summary>Spells a field as the code does: the compiler keeps a property, a captured variable or a parameter under a name of its own.</summary>
internal static class FieldName
{
    public static string Of(FieldInfo field) => Of(field.Name);

    /// <summary>Empty for what has no name in the code, such as a closure inside a closure.</summary>
    public static string Of(string field)
    {
        if (field.EndsWith("__this", StringComparison.Ordinal))
            return "this";
        var open = field.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? field : field[(open + 1)..field.IndexOf('>', StringComparison.Ordinal)];
    }

    public static string FullOf(FieldInfo field) => $"{TypeName.FullOf(field.DeclaringType!)}.{Of(field)}";

    public static string ShortOf(FieldInfo field) => $"{TypeName.Of(field.DeclaringType!)}.{Of(field)}";
}
