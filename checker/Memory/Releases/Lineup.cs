using Checker.Memory.Retentions;

namespace Checker.Memory.Releases;

/// <summary>Objects held for the time of one graph, in a known order: the control, and the suspect where it is alive.</summary>
internal sealed class Lineup(object[] objects)
{
    public object[] Objects => objects;

    /// <summary>Their numbers in the graph, in the same order.</summary>
    public static (int Control, int? Suspect) FindIn(HeapGraph graph)
    {
        foreach (var lineup in graph.NodesOf(typeof(Lineup)))
        {
            foreach (var array in graph.TargetsOf(lineup))
            {
                var targets = graph.TargetsOf(array);
                return (targets[0], targets.Length > 1 ? targets[1] : null);
            }
        }

        throw InconclusiveException.Because("the heap graph does not show the objects that the engine holds", "Measure again; nothing was judged.");
    }
}
