using System.Reflection;

namespace Checker.Memory.Retentions.Paths;

/// <summary>A way through the graph with what the process knows about its beginning.</summary>
/// <param name="Nodes">The objects, the one at the root first.</param>
/// <param name="Root">What keeps the first object, in words.</param>
/// <param name="Start">The first object itself, or a copy of a struct's box; null where nobody can read it.</param>
/// <param name="IsOwnRoot">The root is a field of the code under test.</param>
internal sealed record Way(HeapGraph Graph, IReadOnlyList<int> Nodes, string Root, object? Start, bool IsOwnRoot = false)
{
    /// <summary>Which static fields refer to an object, for what has no fields of its own that say so: weak tables, and values that flow with a thread.</summary>
    public Owners? Owners { get; init; }

    /// <summary>The static field that refers to an object, where one is known to.</summary>
    public Func<int, FieldInfo?> FieldOf { get; init; } = _ => null;

    public Func<int, bool> IsOwn { get; init; } = _ => false;

    public Type TypeAt(int at) => Graph.TypeOf(Nodes[at]);

    /// <summary>The hop is no reference: a table keeps the next object for as long as this one lives.</summary>
    public bool IsKeyAt(int at) =>
        at + 1 < Nodes.Count && Graph.DependentsOf(Nodes[at]).Contains(Nodes[at + 1]) && !Graph.TargetsOf(Nodes[at]).Contains(Nodes[at + 1]);
}
