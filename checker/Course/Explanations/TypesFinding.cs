namespace Checker.Course.Explanations;

/// <summary>Every object of one call, by type, most bytes first.</summary>
/// <param name="LargeObjects">Objects of 85,000 bytes or more.</param>
/// <param name="Gen2Collections">Full collections that the call caused.</param>
public sealed record TypesFinding(IReadOnlyList<TypeFinding> All, long LargeObjects, int Gen2Collections);
