namespace Checker.Memory.Retentions.Paths;

/// <summary>Why some objects are alive: the shortest way to one of them, and how the others compare.</summary>
internal sealed record Trace(IReadOnlyList<string> Path, int? Guilty, string Fingerprint)
{
    /// <summary>The root, then a line for each hop, the object last.</summary>
    public IReadOnlyList<string> Path { get; init; } = Path;

    /// <summary>The line of the path where the code under test holds on; null where it does not, or where nobody can say.</summary>
    public int? Guilty { get; init; } = Guilty;

    /// <summary>Eight digits made of the types and fields of the path: the same for the same leak, in any run and on any machine.</summary>
    public string Fingerprint { get; init; } = Fingerprint;

    /// <summary>Objects that are held in the same way, the one shown among them.</summary>
    public long SameWay { get; init; } = 1;

    /// <summary>Objects of the same type that are held otherwise.</summary>
    public long OtherObjects { get; init; }

    public int OtherWays { get; init; }

    /// <summary>The bytes of all of them, and of what nobody but they refer to.</summary>
    public long RetainedBytes { get; init; }
}
