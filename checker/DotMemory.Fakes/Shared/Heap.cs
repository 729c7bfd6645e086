namespace Fake;

/// <summary>What the profiler saw at one moment.</summary>
public sealed class Heap(IEnumerable<(Type Type, int Objects, long Bytes)> made, IEnumerable<(Type Type, int Objects, long Bytes)> alive)
{
    internal IReadOnlyList<Portion> Made { get; } = Sum(made);

    internal IReadOnlyList<Portion> Alive { get; } = Sum(alive);

    internal static IReadOnlyList<Portion> Since(IReadOnlyList<Portion> before, IReadOnlyList<Portion> now) =>
        [.. now.Select(portion => before.FirstOrDefault(each => each.Type == portion.Type) is { Type: not null } old
            ? new Portion(portion.Type, portion.Objects - old.Objects, portion.Bytes - old.Bytes)
            : portion).Where(portion => portion.Objects > 0)];

    private static IReadOnlyList<Portion> Sum(IEnumerable<(Type Type, int Objects, long Bytes)> portions) =>
        [.. portions.GroupBy(each => each.Type).Select(group => new Portion(group.Key, group.Sum(each => each.Objects), group.Sum(each => each.Bytes)))];
}
