namespace Checker.Memory;

/// <summary>What one call allocates, in bytes.</summary>
/// <param name="Bytes">Once it runs steadily, on all threads.</param>
/// <param name="InFirstCalls">In the quick code of a program's first calls; null where no worker process can tell.</param>
/// <param name="Unoptimized">In code without any optimisation; null where no worker process can tell.</param>
/// <param name="OtherThreads">The part of <paramref name="Bytes"/> that other threads than the caller's allocated.</param>
/// <param name="Scratch">What the first call at a size allocated beyond a later one: memory that is kept from call to call.</param>
/// <param name="Unseen">Calls in the code under test to memory that no managed counter sees.</param>
public sealed record ExplainedAllocation(
    long Bytes, long? InFirstCalls, long? Unoptimized, long OtherThreads, long Scratch, IReadOnlyList<string> Unseen);
