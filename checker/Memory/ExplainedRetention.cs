namespace Checker.Memory;

/// <summary>What is kept alive: by what the calls leave behind, or by an answer.</summary>
/// <param name="Objects">Of every type. The calls had one, two and four times the trial's size, eight times where it is a question whether something grows.</param>
/// <param name="Bytes">Of every type.</param>
/// <param name="Roots">What keeps it alive, most bytes first. Each type hangs where most of its objects do.</param>
/// <param name="OtherTypes">How many types of fewer bytes are counted in the sums and not drawn in the tree.</param>
public sealed record ExplainedRetention(long Objects, long Bytes, IReadOnlyList<RetainedBranch> Roots, int OtherTypes);
