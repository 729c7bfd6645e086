namespace Checker.Memory.Retentions;

/// <summary>A place from which the collector starts to mark.</summary>
/// <param name="Node">The object that it refers to.</param>
/// <param name="Field">The static field's name, which comes without its type; empty for other kinds.</param>
/// <param name="Slot">Where the reference stands: a static field keeps its slot as long as the process runs.</param>
internal readonly record struct Root(RootKind Kind, int Node, string Field = "", ulong Slot = 0);
