using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Checker.Memory.Retentions;

/// <summary>Infers <c>Cache&lt;Flight&gt;</c> from a <c>List&lt;Flight&gt;</c> found in a field of <c>Cache&lt;T&gt;</c> that is declared <c>List&lt;T&gt;</c>.</summary>
internal static class GenericArguments
{
    public static bool TryFill(FieldInfo field, Type found, [NotNullWhen(true)] out FieldInfo? closed)
    {
        closed = null;
        var open = field.DeclaringType!;
        var arguments = new Type?[open.GetGenericArguments().Length];
        for (var type = found; type is not null; type = type.BaseType)
            Match(field.FieldType, type, arguments);
        if (arguments.Contains(null))
            return false;
        try
        {
            closed = open.MakeGenericType(arguments!).GetField(field.Name, StaticFields.AllStatic);
        }
        catch (ArgumentException)
        {
            // A constraint says that the guess is wrong.
        }

        return closed is not null;
    }

    private static void Match(Type declared, Type found, Type?[] arguments)
    {
        if (declared.IsGenericTypeParameter)
        {
            arguments[declared.GenericParameterPosition] ??= found;
        }
        else if (declared.IsArray && found.IsArray)
        {
            Match(declared.GetElementType()!, found.GetElementType()!, arguments);
        }
        else if (declared.IsGenericType && found.IsGenericType && declared.GetGenericTypeDefinition() == found.GetGenericTypeDefinition())
        {
            foreach (var (part, actual) in declared.GetGenericArguments().Zip(found.GetGenericArguments()))
                Match(part, actual, arguments);
        }
    }
}
