namespace Checker.Course.Explanations;

/// <summary>What is kept alive.</summary>
/// <param name="Roots">What keeps it alive, most bytes first.</param>
/// <param name="OtherTypes">Types of fewer bytes, which are in the sums and not in the tree.</param>
public sealed record RetentionFinding(long Objects, long Bytes, IReadOnlyList<BranchFinding> Roots, int OtherTypes);
