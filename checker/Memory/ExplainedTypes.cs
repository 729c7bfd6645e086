namespace Checker.Memory;

/// <summary>Every object of one call.</summary>
/// <param name="All">By type, most bytes first.</param>
/// <param name="LargeObjects">Objects of 85,000 bytes or more.</param>
/// <param name="Gen2Collections">Full collections that the call caused.</param>
public sealed record ExplainedTypes(IReadOnlyList<ExplainedType> All, long LargeObjects, int Gen2Collections);
