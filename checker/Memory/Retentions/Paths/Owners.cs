using System.Reflection;
using System.Runtime.CompilerServices;

namespace Checker.Memory.Retentions.Paths;

/// <summary>The static fields of the code under test that may be read, looked through for the owner of an object.</summary>
internal sealed class Owners(StaticFields fields)
{
    /// <summary>The field that holds this very object.</summary>
    public FieldInfo? Of(object owned) => fields.Values().FirstOrDefault(pair => ReferenceEquals(pair.Value, owned)).Field;

    /// <summary>The weak table that keeps a value of <paramref name="type"/> for this key, and the value.</summary>
    public (FieldInfo Table, object Value)? OfKey(object key, Type type)
    {
        foreach (var (field, table) in fields.Values())
        {
            if (Lookup(table, key) is { } value && value.GetType() == type)
                return (field, value);
        }

        return null;
    }

    /// <summary>A weak table compares its keys by identity, so that no code of theirs is run.</summary>
    private static object? Lookup(object table, object key)
    {
        var type = table.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ConditionalWeakTable<,>) || !type.GenericTypeArguments[0].IsInstanceOfType(key))
            return null;
        object?[] arguments = [key, null];
        type.GetMethod(nameof(ConditionalWeakTable<object, object>.TryGetValue))!.Invoke(table, arguments);
        return arguments[1];
    }
}
