namespace MemoryTests.Exercise1;

/// <summary>What the assertion says of nine pieces of code: three that allocate nothing, and six that do.</summary>
public sealed class VerdictsTrial : Trial<Suite, IReadOnlyList<Verdict>>
{
    public override int Size => 9;

    /// <summary>So many of the nine.</summary>
    public override Suite Input(Seed seed, int size)
    {
        var nine = Suite.Of(seed, Suite.Nine);
        return nine with { Candidates = [.. nine.Candidates.Take(size)] };
    }

    protected override IReadOnlyList<Verdict> Run(Suite suite) =>
        [.. suite.Candidates.Select(candidate => new Verdict(candidate.Name, Passes(candidate, suite)))];

    private static bool Passes(Candidate candidate, Suite suite)
    {
        try
        {
            MemoryAssert.AllocatesNothing(candidate.Code, suite.Column);
            return true;
        }
        catch (AllocatesException)
        {
            return false;
        }
    }
}
