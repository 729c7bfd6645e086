namespace Checker.Memory.Retentions.Paths;

/// <summary>
/// Goes a way of the graph once more, through the live objects. It counts only when it arrives: at each hop an object of the
/// graph's type, and of its size where the type leaves that open, to the very end.
/// </summary>
internal sealed class LiveWalk(HeapGraph graph, IReadOnlyList<int> way)
{
    /// <summary>A tenth of a second. Whoever holds more than that in one place is told what the graph alone says.</summary>
    private const int MostReads = 1_000_000;

    /// <summary>The objects of the way, each with the member by which it refers to the next; null where the way is not there.</summary>
    public List<(object Holder, Member Member)>? From(object start) => From(start, mayHaveGrown: false) ?? From(start, mayHaveGrown: true);

    /// <param name="mayHaveGrown">A call after the graph was taken may have put a larger array in the place of one.</param>
    private List<(object Holder, Member Member)>? From(object start, bool mayHaveGrown)
    {
        if (!IsAt(start, way[0], mayHaveGrown))
            return null;
        var hops = new List<(object Holder, Member Member)>();
        var open = new Stack<IEnumerator<(Member Member, object Value)>>();

        // What led nowhere leads nowhere again: without this, two links between the same objects would double the work at each hop.
        var tried = way.Select(_ => new HashSet<object>(ReferenceEqualityComparer.Instance)).ToArray();
        var last = start;
        for (var reads = 0; hops.Count < way.Count - 1;)
        {
            if (open.Count == hops.Count)
                open.Push(References.Of(last).GetEnumerator());
            var (found, tries) = Next(open.Peek(), value => IsAt(value, way[hops.Count + 1], mayHaveGrown) && tried[hops.Count + 1].Add(value), MostReads - reads);
            reads += tries;
            if (reads >= MostReads)
                return null;
            if (found is var (member, next))
            {
                hops.Add((last, member));
                last = next;
                continue;
            }

            // A dead end: the hop before may have another object of this type.
            open.Pop();
            if (hops.Count == 0)
                return null;
            last = hops[^1].Holder;
            hops.RemoveAt(hops.Count - 1);
        }

        hops.Add((last, default));
        return hops;
    }

    private static ((Member Member, object Value)? Found, int Tries) Next(
        IEnumerator<(Member Member, object Value)> references, Func<object, bool> isSought, int most)
    {
        var tries = 1;
        for (; tries < most && references.MoveNext(); tries++)
        {
            if (isSought(references.Current.Value))
                return (references.Current, tries);
        }

        return (null, tries);
    }

    private bool IsAt(object found, int node, bool mayHaveGrown) =>
        found.GetType().TypeHandle.Value == graph.TypeIdOf(node)
        && (SizeOf(found) is not { } size || size == graph.SizeOf(node) || (mayHaveGrown && found is Array && size > graph.SizeOf(node)));

    /// <summary>Null where the type says it all, and where the size of an element is not known.</summary>
    internal static long? SizeOf(object found)
    {
        var content = found switch
        {
            string text => ((text.Length + 1) * sizeof(char)) - sizeof(int),
            object?[] references => (long)references.Length * IntPtr.Size,
            Array { Rank: 1 } values when found.GetType().GetElementType()!.IsPrimitive => Buffer.ByteLength(values),
            _ => (long?)null,
        };

        // Header, type and length; a string's length leaves room for two characters.
        return content is not { } bytes ? null : ((3 * IntPtr.Size) + bytes + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;
    }
}
