namespace Checker.Memory.Types;

/// <summary>The allocation of one call, broken down.</summary>
/// <param name="Types">Most bytes first.</param>
/// <param name="Parts">The same for each part of the heap in which anything was allocated.</param>
/// <param name="Gen2Collections">Full collections that the call caused, with the worker's fixed budget for young objects.</param>
internal sealed record Breakdown(IReadOnlyList<AllocatedType> Types, IReadOnlyDictionary<Heap, IReadOnlyList<AllocatedType>> Parts, int Gen2Collections) : IBreakdown
{
    public long Objects => Types.Sum(type => type.Objects);

    public IReadOnlyList<AllocatedType> Of(Type type) => [.. Types.Where(each => each.Is(type))];

    public IReadOnlyList<AllocatedType> Doubtful(Type type) => [.. Types.Where(each => each.MayBe(type))];

    public IReadOnlyList<AllocatedType> TypesIn(Heap heap) => Parts.GetValueOrDefault(heap, []);

    public long ObjectsIn(Heap heap) => TypesIn(heap).Sum(type => type.Objects);

    public IBreakdown In(Heap heap) => new Breakdown(TypesIn(heap), new Dictionary<Heap, IReadOnlyList<AllocatedType>> { [heap] = TypesIn(heap) }, Gen2Collections);

    public IReadOnlyList<AllocationSite> Sites { get; } =
    [
        .. Types.SelectMany(type => type.Sites)
            .GroupBy(site => site with { Objects = 0, Bytes = Bytes.Zero })
            .Select(site => site.Key with { Objects = site.Sum(each => each.Objects), Bytes = new Bytes(site.Sum(each => each.Bytes.Count)) })
            .OrderByDescending(site => site.Bytes).ThenBy(site => site.Method, StringComparer.Ordinal).ThenBy(site => site.Line),
    ];
}
