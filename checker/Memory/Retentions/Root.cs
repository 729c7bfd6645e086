namespace Checker.Memory.Retentions;

/// <summary>A place from which the collector starts to mark. A class, since each query over structs of ours is compiled anew in each process.</summary>
/// <param name="Node">The object that it refers to.</param>
/// <param name="Field">The static field's name, which comes without its type; empty for other kinds.</param>
/// <param name="Slot">Where the reference stands: a static field keeps its slot as long as the process runs.</param>
internal sealed record Root(RootKind Kind, int Node, string Field = "", ulong Slot = 0);
