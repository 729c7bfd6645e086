namespace Checker.Course.Proofs;

/// <summary>Where a proof was run; nothing that says whose machine it is.</summary>
public sealed record Machine(int Cores, double MemoryInGib, string System, string Architecture);
