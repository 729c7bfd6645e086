namespace Checker.Memory.Retentions;

/// <summary>
/// Numbers the shape of each object's way: its root, then the types of the first hops. Two looks at the heap share their numbers.
/// </summary>
/// <remarks>A node's shape comes from that of the one before it, since a list of a million nodes has ways of a million hops.</remarks>
internal sealed class Shapes(Holdings holdings, Dictionary<(int Before, nint Type, ulong Slot), int> numbers)
{
    private const int Root = -1;

    private readonly Dictionary<int, (int Shape, int Hops)> _known = [];
    private readonly Stack<int> _way = [];

    public int Of(int node)
    {
        int? at = node;
        while (at is { } hop && !_known.ContainsKey(hop))
        {
            _way.Push(hop);
            at = holdings.All.Before(hop);
        }

        while (_way.TryPop(out var hop))
            _known[hop] = holdings.All.Before(hop) is { } before ? Further(_known[before], hop) : (OfRoot(hop), 1);
        return _known[node].Shape;
    }

    private (int Shape, int Hops) Further((int Shape, int Hops) before, int node) => before.Hops >= Path.MostLines
        ? before
        : (Number((before.Shape, holdings.Graph.TypeIdOf(node), 0)), before.Hops + 1);

    private int OfRoot(int node)
    {
        var root = holdings.RootOf(node);
        return Number((Number((Root, (nint)root.Kind, root.Slot)), holdings.Graph.TypeIdOf(node), 0));
    }

    private int Number((int Before, nint Type, ulong Slot) shape)
    {
        if (!numbers.TryGetValue(shape, out var number))
            numbers[shape] = number = numbers.Count;
        return number;
    }
}
