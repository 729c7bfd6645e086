namespace Checker.Course.Explanations;

/// <summary>A root, or an object on the way from it.</summary>
/// <param name="Objects">0 where the object is only on the way, or has grown.</param>
/// <param name="Bytes">Without what hangs below.</param>
public sealed record BranchFinding(string Name, long Objects, long Bytes, IReadOnlyList<BranchFinding> Held);
