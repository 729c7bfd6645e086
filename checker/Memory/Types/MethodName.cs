using System.Reflection;
using System.Text.RegularExpressions;
using Checker.Memory.Retentions;

namespace Checker.Memory.Types;

/// <summary>Spells a method as its author knows it: what the compiler made of a lambda or an iterator has its author's name.</summary>
internal static partial class MethodName
{
    public static string Of(MethodBase method)
    {
        var type = method.DeclaringType!;
        if (method.Name == "MoveNext" && Generated().Match(type.Name) is { Success: true } machine)
            return $"{Author(type)}.{machine.Groups[1].Value}";
        return Generated().Match(method.Name) is { Success: true } lambda
            ? $"{Author(type)}.{lambda.Groups[1].Value}"
            : $"{TypeName.Of(type)}.{(method.IsConstructor ? "constructor" : method.Name)}";
    }

    private static string Author(Type type)
    {
        while (type.Name.StartsWith('<') && type.DeclaringType is { } outer)
            type = outer;
        return TypeName.Of(type);
    }

    [GeneratedRegex(@"^<([^>]+)>")]
    private static partial Regex Generated();
}
