namespace Checker.Memory.Types;

/// <summary>The allocation of one call, broken down.</summary>
/// <param name="Types">Most bytes first.</param>
/// <param name="LargeObjects">Objects of <see cref="LargeObject"/> bytes or more, which only a full collection frees.</param>
/// <param name="Gen2Collections">Full collections that the call caused, with the worker's fixed budget for young objects.</param>
internal sealed record Breakdown(IReadOnlyList<AllocatedType> Types, long LargeObjects, int Gen2Collections)
{
    /// <summary>From this size on, the collector puts an object on the large object heap.</summary>
    public const int LargeObject = 85_000;

    /// <summary>Most bytes first.</summary>
    public IReadOnlyList<AllocationSite> Sites { get; } =
    [
        .. Types.SelectMany(type => type.Sites)
            .GroupBy(site => site with { Objects = 0, Bytes = Bytes.Zero })
            .Select(site => site.Key with { Objects = site.Sum(each => each.Objects), Bytes = new Bytes(site.Sum(each => each.Bytes.Count)) })
            .OrderByDescending(site => site.Bytes).ThenBy(site => site.Method, StringComparer.Ordinal).ThenBy(site => site.Line),
    ];
}
