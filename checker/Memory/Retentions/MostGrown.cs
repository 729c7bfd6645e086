namespace Checker.Memory.Retentions;

/// <summary>Ways of the same shape belong together; the shape whose objects have grown most is the leak.</summary>
internal static class MostGrown
{
    /// <summary>The way to the nearest object of that shape, among those that <paramref name="suspects"/> names in a look at the heap.</summary>
    public static List<int> WayTo(Holdings first, Holdings last, Func<Holdings, IEnumerable<int>> suspects)
    {
        var names = new Dictionary<(int, nint, ulong), int>();
        var before = ShapesIn(first).ToDictionary(shape => shape.Key, shape => shape.Sum(first.Graph.SizeOf));
        var most = ShapesIn(last).MaxBy(shape => shape.Sum(last.Graph.SizeOf) - before.GetValueOrDefault(shape.Key))!;
        return last.All.WayTo(most.First());

        IEnumerable<IGrouping<int, int>> ShapesIn(Holdings holdings)
        {
            var shapes = new Shapes(holdings, names);
            return suspects(holdings).GroupBy(shapes.Of);
        }
    }
}
