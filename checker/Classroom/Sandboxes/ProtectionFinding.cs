namespace Checker.Classroom.Sandboxes;

/// <summary>One protection of a sandbox.</summary>
/// <param name="Protection">As <see cref="Protections"/> names it: <c>Memory</c>.</param>
/// <param name="Reason">What keeps it on, or what the probe saw.</param>
/// <param name="Remedy">What to do where it is off; null where it is on.</param>
public sealed record ProtectionFinding(string Protection, bool IsOn, string Reason, string? Remedy);
