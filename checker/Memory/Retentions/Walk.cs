namespace Checker.Memory.Retentions;

/// <summary>What is reached from some objects, nearest first, and how.</summary>
internal sealed class Walk
{
    private const int NotReached = -1;
    private const int Start = -2;

    private readonly int[] _from;
    private readonly int[] _reached;
    private int _count;

    private Walk(int count)
    {
        _reached = new int[count];
        _from = new int[count];
        Array.Fill(_from, NotReached);
    }

    /// <summary>The objects, nearest to a start first.</summary>
    public ArraySegment<int> Reached => new(_reached, 0, _count);

    public bool Reaches(int node) => _from[node] != NotReached;

    /// <summary>The object by which this one was reached; null for a start.</summary>
    public int? PreviousOf(int node) => _from[node] == Start ? null : _from[node];

    /// <summary>Goes through everything that <paramref name="isClosed"/> does not stop.</summary>
    /// <param name="isBarred">References, from an object to another, that are not followed.</param>
    public static Walk From(HeapGraph graph, IEnumerable<int> starts, Func<int, bool> isClosed, Func<int, int, bool>? isBarred = null)
    {
        var walk = new Walk(graph.Count);
        foreach (var start in starts)
            walk.Visit(start, Start, isClosed);
        for (var next = 0; next < walk._count; next++)
        {
            var node = walk._reached[next];
            foreach (var target in graph.TargetsOf(node))
            {
                if (isBarred is null || !isBarred(node, target))
                    walk.Visit(target, node, isClosed);
            }

            foreach (var value in graph.DependentsOf(node))
                walk.Visit(value, node, isClosed);
        }

        return walk;
    }

    /// <summary>The object before this one on the shortest way to it; null at a start.</summary>
    public int? Before(int node) => _from[node] == Start ? null : _from[node];

    /// <summary>The shortest way to <paramref name="node"/>, the start first.</summary>
    public List<int> WayTo(int node)
    {
        var way = new List<int>();
        for (; node != Start; node = _from[node])
            way.Add(node);
        way.Reverse();
        return way;
    }

    private void Visit(int node, int from, Func<int, bool> isClosed)
    {
        if (_from[node] != NotReached || isClosed(node))
            return;
        _from[node] = from;
        _reached[_count++] = node;
    }
}
