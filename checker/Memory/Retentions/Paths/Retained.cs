namespace Checker.Memory.Retentions.Paths;

/// <summary>What would be freed if some objects were let go: they, and all that is reached through them only.</summary>
internal static class Retained
{
    public static long Bytes(HeapGraph graph, IReadOnlyCollection<int> suspects)
    {
        var isClosed = graph.Closed(Territory.IsOfTheEngine);
        var isClosedOrSuspect = (bool[])isClosed.Clone();
        foreach (var suspect in suspects)
            isClosedOrSuspect[suspect] = true;
        foreach (var other in Walk.From(graph, graph.Roots.Select(root => root.Node), isClosedOrSuspect).Reached)
            isClosed[other] = true;
        return Walk.From(graph, suspects, isClosed).Reached.Sum(graph.SizeOf);
    }
}
