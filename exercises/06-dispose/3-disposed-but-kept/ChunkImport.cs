namespace Dispose.Exercise3;

/// <summary>What one import came to. The registry lives as long as the program; so does whatever it refers to.</summary>
/// <param name="SecondDispose">The type of the exception that disposing a reader once more threw; null when it threw none.</param>
/// <param name="ReadAfterDispose">The type of the exception that reading from a disposed reader threw; null when it threw none.</param>
public sealed record ChunkImport(ChunkRegistry Registry, string? SecondDispose, string? ReadAfterDispose);
