namespace Checker.Memory;

/// <summary>How many objects one call left for the finalizer: each outlives the collection that found it dead.</summary>
public sealed record Finalization(string Code, int Size, long Objects);
