namespace Lessons;

/// <summary>What one snippet gave. Bytes; a number that was not measured is absent.</summary>
/// <param name="Output">The answer, as text.</param>
/// <param name="Allocated">C#: allocated by one call.</param>
/// <param name="Retained">C#: kept alive by the answer.</param>
/// <param name="Peak">Python: the most that one call held at a time.</param>
/// <param name="Kept">Python: still held once the call has ended and its answer is in hand.</param>
/// <param name="Error">The exception that the snippet is there to show.</param>
/// <param name="Skipped">Why it could not run here.</param>
/// <param name="Allocates">C#: where the code allocates, each an <see cref="AllocationMark"/>.</param>
/// <param name="Layouts">How objects of the snippet lie in memory, for <c>::: layout</c>.</param>
/// <param name="Timeline">What the call holds over time, for <c>::: timeline</c>.</param>
public sealed record Entry(
    string? Output = null, long? Allocated = null, long? Retained = null, long? Peak = null, long? Kept = null,
    string? Error = null, string? Skipped = null,
    IReadOnlyList<string>? Allocates = null,
    IReadOnlyList<Layout>? Layouts = null,
    Timeline? Timeline = null);
