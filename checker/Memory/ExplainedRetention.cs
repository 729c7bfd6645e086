namespace Checker.Memory;

/// <summary>What the calls leave alive after their inputs and answers are dropped.</summary>
/// <param name="Objects">Of every type.</param>
/// <param name="Bytes">Of every type.</param>
/// <param name="Roots">What keeps it alive, most bytes first. Each type hangs at its object nearest to a root.</param>
/// <param name="OtherTypes">How many types of fewer bytes are counted in the sums and not drawn in the tree.</param>
public sealed record ExplainedRetention(long Objects, long Bytes, IReadOnlyList<RetainedBranch> Roots, int OtherTypes);
