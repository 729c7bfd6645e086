namespace Checker.Memory;

/// <summary>What one call allocated.</summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Bytes">Bytes of one call once it runs steadily, on all threads.</param>
/// <param name="OtherThreads">The part of <paramref name="Bytes"/> that other threads than the caller's allocated.</param>
/// <param name="Scratch">
/// What the first call at a size allocated beyond a later call at that size: memory that is kept from call to call, in a static field or a pool.
/// </param>
/// <param name="Unseen">Calls in the code under test to memory that no managed counter sees, such as <c>NativeMemory.Alloc</c>.</param>
public sealed record Allocation(
    string Code, int Size, Bytes Bytes, Bytes OtherThreads, Bytes Scratch, IReadOnlyList<string> Unseen);
