namespace Checker.Course.Explanations;

/// <summary>What one call allocates, in bytes; null where no worker process could tell.</summary>
/// <param name="OtherThreads">The part of <paramref name="Bytes"/> that other threads than the caller's allocated.</param>
/// <param name="Scratch">What a first call allocates on top, and keeps for later ones.</param>
/// <param name="Unseen">Calls to memory that no managed counter sees.</param>
public sealed record AllocationFinding(
    long Bytes, long? InFirstCalls, long? Unoptimized, long OtherThreads, long Scratch, IReadOnlyList<string> Unseen);
