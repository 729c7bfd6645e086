namespace Checker.Memory.Retentions;

/// <summary>Ways of the same shape belong together; the shape whose objects have grown most is the leak.</summary>
internal static class MostGrown
{
    /// <summary>The way to the nearest object of that shape, among those that <paramref name="suspects"/> names in a look at the heap.</summary>
    public static List<int> WayTo(Holdings first, Holdings last, Func<Holdings, IEnumerable<int>> suspects)
    {
        var before = Shapes(first).ToDictionary(shape => shape.Key, shape => shape.Sum(first.Graph.SizeOf));
        var most = Shapes(last).MaxBy(shape => shape.Sum(last.Graph.SizeOf) - before.GetValueOrDefault(shape.Key))!;
        return last.All.WayTo(most.First());

        IEnumerable<IGrouping<string, int>> Shapes(Holdings holdings) => suspects(holdings).GroupBy(node => ShapeOf(holdings, node));
    }

    private static string ShapeOf(Holdings holdings, int node)
    {
        var way = holdings.All.WayTo(node);
        var root = holdings.RootOf(way[0]);
        return $"{root.Kind} {root.Slot} {string.Join(' ', way.Take(Path.MostLines).Select(hop => holdings.Graph.TypeIdOf(hop)))}";
    }
}
