namespace Checker.Memory.Types;

/// <summary>The allocation of one call, broken down.</summary>
/// <param name="Types">Most bytes first.</param>
/// <param name="LargeObjects">Objects of <see cref="LargeObject"/> bytes or more, which only a full collection frees.</param>
/// <param name="Gen2Collections">Full collections that the call caused, with the worker's fixed budget for young objects.</param>
internal sealed record Breakdown(IReadOnlyList<AllocatedType> Types, long LargeObjects, int Gen2Collections) : IBreakdown
{
    /// <summary>From this size on, the collector puts an object on the large object heap.</summary>
    public const int LargeObject = 85_000;

    public long Objects => Types.Sum(type => type.Objects);

    public IReadOnlyList<AllocatedType> Of(Type type) => [.. Types.Where(each => each.Is(type))];
}
