namespace Site.Generator.Snippets;

/// <summary>What one run of one snippet gave.</summary>
/// <param name="Numbers">The name in the file and the number, such as <c>allocated</c>.</param>
/// <param name="Skipped">Why it was not run here, when it was not.</param>
/// <param name="Error">The error that the snippet is meant to show.</param>
/// <param name="Allocates">Where its code allocates.</param>
/// <param name="Layouts">How its objects lie in memory.</param>
/// <param name="Timeline">What it holds over time.</param>
internal sealed record Measurement(
    string? Output, IReadOnlyDictionary<string, double> Numbers, string? Note, string? Error, string? Skipped, IReadOnlyList<AllocationPlace> Allocates,
    IReadOnlyList<MemoryLayout> Layouts, MemoryTimeline? Timeline);
