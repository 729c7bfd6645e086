namespace Checker.Memory.Retentions;

/// <summary>What holds of each object of a graph because of its type.</summary>
internal readonly struct TypeTable<T>(List<int> typeOfNode, T[] values)
{
    public T this[int node] => values[typeOfNode[node]];
}
