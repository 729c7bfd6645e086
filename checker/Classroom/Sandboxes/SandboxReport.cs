namespace Checker.Classroom.Sandboxes;

/// <summary>What a sandbox is worth on this machine, for a person to read.</summary>
/// <param name="Protections">What a probe has found; all off where it does not start.</param>
/// <param name="Problem">Why it does not start; null where it does.</param>
/// <param name="Remedy">What to do about the problem; null where there is none, or nothing helps.</param>
public sealed record SandboxReport(string Name, Protections Protections, string? Problem, string? Remedy, IReadOnlyList<ProtectionFinding> Findings)
{
    /// <summary>Why it is not enough for a grade of record: <c>bubblewrap lacks memory, network</c>.</summary>
    public string DescribeShortcoming() => Problem is { } problem ? $"{Name} does not work here ({problem})" : $"{Name} lacks {string.Join(", ", Protections.Missing)}";
}
