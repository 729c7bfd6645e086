namespace Checker.Memory.Retentions;

/// <summary>
/// Objects that the engine knows, held in a known order while the graph is taken. They tell which object of the graph
/// is which of the process, without asking for addresses, which move.
/// </summary>
internal sealed class Landmarks(object[] objects)
{
    public object[] Objects => objects;

    /// <summary>The objects' numbers in <paramref name="graph"/>, in the same order; empty when they are not found.</summary>
    public int[] FindIn(HeapGraph graph)
    {
        foreach (var node in graph.NodesOf(typeof(Landmarks)))
        {
            foreach (var array in graph.TargetsOf(node))
            {
                var targets = graph.TargetsOf(array);
                if (targets.Length == objects.Length)
                    return targets.ToArray();
            }
        }

        return [];
    }
}
