namespace Checker.Memory.Retentions;

/// <summary>What is reached from some objects, nearest first, and how.</summary>
internal sealed class Walk
{
    // Memory that nobody has touched is zero, and cheap. What comes after these is the number of the object before, counted from there.
    private const int Closed = -1;
    private const int NotReached = 0;
    private const int Start = 1;
    private const int First = 2;

    private readonly int[] _from;
    private readonly int[] _reached;
    private int _count;

    private Walk(int count)
    {
        _reached = new int[count];
        _from = new int[count];
    }

    /// <summary>The objects, nearest to a start first.</summary>
    public ArraySegment<int> Reached => new(_reached, 0, _count);

    public bool Reaches(int node) => _count > 0 && _from[node] >= Start;

    /// <summary>The object by which this one was reached; null for a start.</summary>
    public int? PreviousOf(int node) => _from[node] == Start ? null : _from[node] - First;

    /// <summary>Goes through everything that is not closed.</summary>
    /// <param name="isClosed">Of each object; null where all are open.</param>
    /// <param name="isLinked">Of each type; a reference from an object of one to one of another is not followed.</param>
    public static Walk From(HeapGraph graph, IEnumerable<int> starts, bool[]? isClosed = null, TypeTable<bool>? isLinked = null)
    {
        var beginnings = starts.ToList();
        if (beginnings.Count == 0)
            return new Walk(0);
        var walk = new Walk(graph.Count);
        if (isClosed is not null)
            walk.Close(isClosed);
        foreach (var start in beginnings)
            walk.Visit(start, Start);
        for (var next = 0; next < walk._count; next++)
            walk.Continue(graph, walk._reached[next], isLinked);
        return walk;
    }

    /// <summary>The shortest way to <paramref name="node"/>, the start first.</summary>
    public List<int> WayTo(int node)
    {
        var way = new List<int>();
        for (int? at = node; at is { } reached; at = PreviousOf(reached))
            way.Add(reached);
        way.Reverse();
        return way;
    }

    private void Close(bool[] isClosed)
    {
        for (var node = 0; node < isClosed.Length; node++)
        {
            if (isClosed[node])
                _from[node] = Closed;
        }
    }

    private void Continue(HeapGraph graph, int node, TypeTable<bool>? isLinked)
    {
        var others = isLinked is { } table && table[node] ? isLinked : null;
        foreach (var target in graph.TargetsOf(node))
        {
            if (others?[target] != true)
                Visit(target, node + First);
        }

        foreach (var value in graph.DependentsOf(node))
            Visit(value, node + First);
    }

    private void Visit(int node, int from)
    {
        if (_from[node] != NotReached)
            return;
        _from[node] = from;
        _reached[_count++] = node;
    }
}
