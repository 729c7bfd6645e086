namespace Profiling.Exercise1;

/// <summary>What one call of a piece of code allocates.</summary>
/// <param name="Bytes">On the thread that makes the call.</param>
/// <param name="OtherThreads">On all other threads, while the call runs.</param>
public readonly record struct Metered(long Bytes, long OtherThreads);
