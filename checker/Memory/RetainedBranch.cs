namespace Checker.Memory;

/// <summary>A root, or an object on the way from it, with everything that hangs below.</summary>
/// <param name="Name">The root in words, or the object's type and the field by which it is held.</param>
/// <param name="Objects">Objects of this type that are kept; 0 where the object is only on the way, or was there before and has grown.</param>
/// <param name="Bytes">Their bytes, without what hangs below.</param>
/// <param name="Held">What it holds, most bytes first.</param>
public sealed record RetainedBranch(string Name, long Objects, long Bytes, IReadOnlyList<RetainedBranch> Held);
