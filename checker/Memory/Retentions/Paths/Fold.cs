namespace Checker.Memory.Retentions.Paths;

/// <summary>A type of the library, told in one hop together with the objects that it is made of.</summary>
/// <param name="Outer">Its full name, as reflection has it; the library's types derived from it count.</param>
/// <param name="Inner">
/// What may follow it, in this order, each at most once, or any number of times with a star; <c>[]</c> is any array,
/// <c>objects</c> a list of them, <c>delegate</c> any delegate.
/// </param>
/// <param name="Shown">How it refers to what follows the inner ones; <c>[i]</c> is the place in the array.</param>
internal sealed record Fold(string Outer, string[] Inner, string Shown)
{
    /// <summary>A user's own type is never folded, though it be derived from one of these; a delegate has no fields of its own.</summary>
    public bool IsFor(Type type)
    {
        if (NameOf(type) == Outer)
            return true;
        var isOfLibrary = type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || type.IsSubclassOf(typeof(Delegate));
        return isOfLibrary && type.BaseType is { } baseType && IsFor(baseType);
    }

    /// <summary>How many of the types that follow are inner ones; and which of these is an array.</summary>
    public (int Count, int? Array) Matched(IReadOnlyList<Type> following)
    {
        var (count, array) = (0, (int?)null);
        foreach (var inner in Inner)
        {
            var matches = 0;
            while (count < following.Count && Is(following[count], inner) && (matches == 0 || inner.EndsWith('*')))
            {
                if (following[count].IsArray)
                    array = count;
                (count, matches) = (count + 1, matches + 1);
            }
        }

        return (count, array);
    }

    private static bool Is(Type type, string inner) => inner switch
    {
        "[]" => type.IsArray,
        "objects" => type == typeof(List<object>),
        "delegate" => type.IsSubclassOf(typeof(Delegate)),
        _ when inner.EndsWith('*') => NameOf(type) == inner[..^1],
        _ => NameOf(type) == inner,
    };

    private static string? NameOf(Type type) =>
        type.IsArray ? NameOf(type.GetElementType()!) + "[]"
        : type.IsGenericType ? type.GetGenericTypeDefinition().FullName
        : type.FullName;
}
