namespace Checker.Memory.Retentions;

/// <summary>What is reached from some objects, nearest first, and how.</summary>
internal sealed class Walk
{
    private const int NotReached = -1;
    private const int Start = -2;

    private readonly int[] _from;
    private readonly List<int> _reached = [];

    private Walk(int count)
    {
        _from = new int[count];
        Array.Fill(_from, NotReached);
    }

    /// <summary>The objects, nearest to a start first.</summary>
    public IReadOnlyList<int> Reached => _reached;

    public bool Reaches(int node) => _from[node] != NotReached;

    /// <summary>Goes through everything that <paramref name="isClosed"/> does not stop.</summary>
    public static Walk From(HeapGraph graph, IEnumerable<int> starts, Func<int, bool> isClosed)
    {
        var walk = new Walk(graph.Count);
        foreach (var start in starts)
            walk.Visit(start, Start, isClosed);
        for (var next = 0; next < walk._reached.Count; next++)
        {
            var node = walk._reached[next];
            foreach (var target in graph.TargetsOf(node))
                walk.Visit(target, node, isClosed);
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
        _reached.Add(node);
    }
}
