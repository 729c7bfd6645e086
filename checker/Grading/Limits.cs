namespace Checker.Grading;

/// <summary>What a worker may use. Far above what any exercise needs: they stop accidents, they do not grade.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Heap">Bytes of the managed heap; the runtime throws <see cref="OutOfMemoryException"/> beyond it.</param>
/// <param name="Resident">Bytes of the whole process, native memory included; beyond it the process is ended.</param>
/// <param name="Output">Characters that the process may print.</param>
public sealed record Limits(TimeSpan Wall, long Heap, long Resident, int Output)
{
    public static Limits Default { get; } = new(
        Wall: TimeSpan.FromSeconds(120), Heap: 1L << 30, Resident: 3L << 30, Output: 1 << 20);

    /// <summary>To explain takes more runs than to grade, and the runtime reports every single object of some.</summary>
    public static Limits Explaining { get; } = Default with { Wall = TimeSpan.FromSeconds(300) };
}
