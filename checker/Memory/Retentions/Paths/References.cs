using System.Reflection;
using System.Runtime.CompilerServices;

namespace Checker.Memory.Retentions.Paths;

/// <summary>
/// Reads what a live object refers to, with the names that the graph does not have. Fields only: a property, a comparer
/// or a static constructor would be code of somebody else.
/// </summary>
internal static class References
{
    private const BindingFlags OwnInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConditionalWeakTable<Type, FieldInfo[]> Fields = [];

    public static IEnumerable<(Member Member, object Value)> Of(object holder) =>
        holder is Array array ? OfArray(array) : OfFields(holder, "");

    /// <summary>The references that objects of a type have room for, by name, with their declared types.</summary>
    public static IEnumerable<(string Name, Type Type)> DeclaredBy(Type holder) => FieldsOf(holder).SelectMany(field =>
        field.FieldType.IsValueType
            ? DeclaredBy(field.FieldType).Select(inner => (Inside(field.FieldType, FieldName.Of(field), inner.Name), inner.Type))
            : [(FieldName.Of(field), field.FieldType)]);

    private static IEnumerable<(Member Member, object Value)> OfArray(Array array)
    {
        if (array is object?[] references)
        {
            for (var index = 0; index < references.Length; index++)
            {
                if (references[index] is { } value)
                    yield return (new Member("", index), value);
            }
        }
        else if (array.Rank == 1 && FieldsOf(array.GetType().GetElementType()!).Length > 0)
        {
            for (var index = 0; index < array.Length; index++)
            {
                if (array.GetValue(index) is not { } element)
                    continue;
                foreach (var (member, value) in OfFields(element, ""))
                    yield return (member with { Index = index }, value);
            }
        }
    }

    private static IEnumerable<(Member Member, object Value)> OfFields(object holder, string prefix)
    {
        foreach (var field in FieldsOf(holder.GetType()))
        {
            if (field.GetValue(holder) is not { } value)
                continue;
            var name = Inside(holder.GetType(), prefix, FieldName.Of(field));
            if (!field.FieldType.IsValueType)
            {
                yield return (new Member(name), value);
                continue;
            }

            foreach (var inner in OfFields(value, name))
                yield return inner;
        }
    }

    /// <summary>What a struct of the library is made of is no more a reader's business than what a list is made of.</summary>
    private static string Inside(Type holder, string outer, string field) =>
        outer.Length == 0 ? field
        : field.Length == 0 || holder.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? outer
        : $"{outer}.{field}";

    /// <summary>Those that are references or structs with references in them.</summary>
    private static FieldInfo[] FieldsOf(Type type) => Fields.GetValue(type, _ =>
    {
        var fields = new List<FieldInfo>();
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            fields.AddRange(declaring.GetFields(OwnInstance).Where(field => Refers(field.FieldType)));
        return [.. fields];
    });

    private static bool Refers(Type type)
    {
        if (type.IsPointer || type.IsFunctionPointer || type.IsByRef || type.IsByRefLike || type.IsPrimitive || type.IsEnum)
            return false;
        return !type.IsValueType || FieldsOf(type).Length > 0;
    }
}
