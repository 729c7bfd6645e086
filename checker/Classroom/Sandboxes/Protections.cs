namespace Checker.Classroom.Sandboxes;

/// <summary>What a sandbox really protects from, here and now, as a probe has found.</summary>
/// <param name="Wall">A program that does not end is ended, with all that it has started.</param>
/// <param name="Memory">A program that takes too much memory is stopped, native memory included.</param>
/// <param name="Network">No connection leaves the jail.</param>
/// <param name="Files">Nothing outside can be changed, and nothing but the job's folders and the system's libraries can be read.</param>
/// <param name="Processes">The number of processes is limited, and none outlives the jail or reaches another.</param>
/// <param name="SystemCalls">The dangerous ones are refused.</param>
/// <param name="Peak">The kernel counts the memory, so that a claim can be held against it.</param>
public sealed record Protections(bool Wall, bool Memory, bool Network, bool Files, bool Processes, bool SystemCalls, bool Peak)
{
    internal static Protections None { get; } = new(false, false, false, false, false, false, false);

    /// <summary>Enough for a grade of record; the judge is always another process.</summary>
    public bool AreOfficial => Missing.Count == 0;

    /// <summary>What a grade of record needs and is not there.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. new[] { (Wall, nameof(Wall)), (Memory, nameof(Memory)), (Network, nameof(Network)), (Files, nameof(Files)), (Processes, nameof(Processes)) }
            .Where(protection => !protection.Item1).Select(protection => protection.Item2.ToLowerInvariant()),
    ];
}
