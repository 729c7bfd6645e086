namespace Dispose.Exercise3;

/// <summary>Three numbers about the flights of a chunk.</summary>
/// <param name="Delay">The sum, in minutes.</param>
/// <param name="Worst">The longest delay; 0 where every flight was early.</param>
public readonly record struct ChunkSummary(int Flights, long Delay, int Worst);
