using Checker.Memory.Types;

namespace Checker.Memory;

/// <summary>What one call allocated of one type.</summary>
/// <param name="Name">The type, as C# spells it.</param>
/// <param name="Type">The type; null where this process does not know it, because only the worker loaded it.</param>
/// <param name="Objects">How many objects.</param>
/// <param name="Bytes">Their size on the heap, headers and padding included.</param>
/// <param name="Sites">Where they were allocated, most bytes first.</param>
public sealed record AllocatedType(string Name, Type? Type, long Objects, Bytes Bytes, IReadOnlyList<AllocationSite> Sites)
{
    /// <summary>Where the type is declared: known by its name alone, too.</summary>
    internal TypeOrigin Origin { get; init; } = Type is null ? TypeOrigin.Unknown : TypeOrigin.Of(Type);

    /// <summary>Whether its objects may be of <paramref name="type"/> for all that this process knows: only a class that others derive from is in doubt.</summary>
    internal bool MayBe(Type type) => Type is null && !type.IsSealed;

    /// <summary>Whether its objects are of <paramref name="type"/> or of a type derived from it. To the runtime a <c>string[]</c> is an <c>object[]</c>; to a reader it is not.</summary>
    internal bool Is(Type type) => Type == type || (!type.IsArray && Type?.IsAssignableTo(type) == true);
}
