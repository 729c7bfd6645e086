using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

/// <summary>What the assertion itself costs: it is used so many times, on code that allocates nothing in a program that does nothing else.</summary>
public sealed class OwnCostTrial : Trial<Suite, int>
{
    public override int Size => 4;

    public override Suite Input(Seed seed, int size) =>
        new([.. Enumerable.Range(0, size).Select(_ => new Candidate(nameof(CountedMedian), new CountedMedian()))], DelayColumn.Of(seed));

    protected override int Run(Suite suite)
    {
        var passed = 0;
        for (; passed < suite.Candidates.Count; passed++)
            MemoryAssert.AllocatesNothing(suite.Candidates[passed].Code, suite.Column);
        return passed;
    }
}
