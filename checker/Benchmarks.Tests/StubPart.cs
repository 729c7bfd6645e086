using Checker.Course.Proofs;

namespace Checker.Benchmarks.Tests;

/// <summary>A part that comes out as a test wants it.</summary>
internal sealed class StubPart(Func<IReadOnlyList<Claim>> run) : Part
{
    public override string Name => "stub";

    public override string Title => "A part for tests";

    public override string What => "Nothing is run.";

    public override (IReadOnlyList<Claim> Claims, IReadOnlyList<ProofTable> Tables) Run(Extent extent, Progress progress) => (run(), []);
}
