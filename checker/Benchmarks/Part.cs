using Checker.Course.Proofs;

namespace Checker.Benchmarks;

/// <summary>A part of the proof, which can also be run alone.</summary>
internal abstract class Part
{
    /// <summary>The word on the command line.</summary>
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>What is run, in words that need no knowledge of the engine.</summary>
    public abstract string What { get; }

    public abstract (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress);
}
