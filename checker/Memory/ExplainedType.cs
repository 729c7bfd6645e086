namespace Checker.Memory;

/// <summary>What one call allocates of one type.</summary>
/// <param name="Name">The type, as C# spells it.</param>
/// <param name="Bytes">The objects' size on the heap, headers and padding included.</param>
/// <param name="Sites">Where they are allocated, most bytes first; their figures add up to the type's.</param>
public sealed record ExplainedType(string Name, long Objects, long Bytes, IReadOnlyList<ExplainedSite> Sites);
