using System.Runtime.CompilerServices;

namespace Checker.Memory.Retentions;

/// <summary>Asks a graph, before it is believed, for what is known: an object that a static field holds, and one that nobody holds any more.</summary>
internal static class GraphControl
{
    // No initialiser: what a static constructor makes may stand in frozen memory, where nothing can be dropped.
    private static Held? _held;
    private static WeakReference<Dropped>? _dropped;

    /// <summary>Makes both, before the collection that the graph is of. A frame of its own leaves nothing on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Prepare()
    {
        _held ??= new Held();
        _dropped = new WeakReference<Dropped>(new Dropped(), trackResurrection: true);
    }

    /// <exception cref="InconclusiveException">The graph lacks what is alive, or keeps what is not.</exception>
    public static void Require(HeapGraph graph)
    {
        if (!graph.Roots.Any(root => root.Kind == RootKind.StaticField && root.Field == nameof(_held) && graph.TypeOf(root.Node) == typeof(Held)))
            throw Failed("an object that a static field holds is missing from the heap graph");
        var dropped = graph.NodesOf(typeof(Dropped)).ToList();
        if (dropped.Count == 0)
            return;
        var alive = Walk.From(graph, graph.Roots.Select(root => root.Node));
        if (dropped.Exists(alive.Reaches))
            throw Failed("an object that nobody holds any more is still reachable in the heap graph");
    }

    private static InconclusiveException Failed(string what) => InconclusiveException.Because(
        $"{what}, so it would be wrong about other objects too",
        "Detach profilers and debuggers, and run on the .NET version that this library is made for; nothing was judged.");

    internal sealed class Held;

    internal sealed class Dropped;
}
