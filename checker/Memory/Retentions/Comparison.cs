using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>A first and a last look at the heap, compared by the ways in which objects are held.</summary>
internal sealed class Comparison
{
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly Lazy<Func<int, int>> _shapeInFirst;
    private readonly Lazy<Func<int, int>> _shapeInLast;

    public Comparison(Holdings first, Holdings last)
    {
        (_first, _last) = (first, last);
        var shapes = new Shapes();
        _shapeInFirst = new(() => first.ShapesIn(shapes));
        _shapeInLast = new(() => last.ShapesIn(shapes));
    }

    public Trace Traced(HeldAlike group) => PathText.Of(_last.Told(_last.WayTo(group.Nearest)));

    /// <summary>Objects of the last look, by the way in which they are held.</summary>
    public List<HeldAlike> Grouped(IEnumerable<int> nodes) => HeldAlike.Groups(_last.Graph, nodes, _shapeInLast.Value);

    /// <summary>What of each group was not there at first. A way in which no more is held is no leak.</summary>
    /// <param name="suspects">Which objects of a look are compared.</param>
    public List<HeldAlike> Grown(Func<Holdings, IEnumerable<int>> suspects)
    {
        var former = HeldAlike.Groups(_first.Graph, suspects(_first), _shapeInFirst.Value).ToDictionary(group => group.Shape, group => group.Tally);
        return [.. Grouped(suspects(_last))
            .Select(group => group with { Tally = group.Tally - former.GetValueOrDefault(group.Shape) })
            .Where(group => group.Tally.Objects > 0 || group.Tally.Bytes > 0)];
    }

    /// <summary>Why those that grew most are alive, and what they hold more than at first.</summary>
    public Trace TraceToGrown(Func<Holdings, IEnumerable<int>> suspects) => Remains.TraceToMost(Grown(suspects), Traced) with
    {
        RetainedBytes = Retained.Bytes(_last.Graph, [.. suspects(_last)]) - Retained.Bytes(_first.Graph, [.. suspects(_first)]),
    };
}
