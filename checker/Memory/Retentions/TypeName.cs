using System.Text.RegularExpressions;

namespace Checker.Memory.Retentions;

/// <summary>Spells a type as C# does: <c>Dictionary&lt;string, Flight&gt;[]</c>.</summary>
internal static partial class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return OfArray(type);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", type.GetGenericArguments().Select(Of))})"
            : OfNamed(type, type.GetGenericArguments());
    }

    /// <summary>With its namespace, as the path's first line has it.</summary>
    public static string FullOf(Type type) => type.Namespace is null ? Of(type) : $"{type.Namespace}.{Of(type)}";

    /// <summary><c>int[][,]</c>: C# writes the outer array first, reflection last.</summary>
    private static string OfArray(Type type)
    {
        var ranks = "";
        for (; type.IsArray; type = type.GetElementType()!)
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
        return Of(type) + ranks;
    }

    private static string OfNamed(Type type, Type[] arguments)
    {
        // A nested type lists its outer types' arguments first.
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var outer = type.DeclaringType is { } declaring ? OfNamed(declaring, arguments[..inherited]) : null;
        var own = arguments[inherited..];
        var name = type.Name.Split('`')[0] + (own.Length == 0 ? "" : $"<{string.Join(", ", own.Select(Of))}>");
        return outer is null ? name : OfCompiled(outer, type.Name) ?? $"{outer}.{name}";
    }

    /// <summary>What the compiler made of a lambda, an iterator or an async method, in the words of the code that it stands for.</summary>
    private static string? OfCompiled(string outer, string name)
    {
        // One class for each number of values; the number depends on who else keeps some.
        if (outer == "AsyncLocalValueMap")
            return outer;
        if (name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal))
            return $"closure in {outer}";
        if (name.StartsWith("<>c", StringComparison.Ordinal))
            return $"lambdas of {outer}";
        return StateMachine().Match(name) is { Success: true } match ? $"run of {outer}.{match.Groups[1].Value}" : null;
    }

    [GeneratedRegex(@"^<(\w+)>d__\d")]
    private static partial Regex StateMachine();
}
