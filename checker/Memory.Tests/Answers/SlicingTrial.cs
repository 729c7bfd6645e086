namespace Checker.Memory.Tests.Answers;

/// <summary>Takes the first ten flights: a view keeps the whole array, a copy does not.</summary>
public sealed class SlicingTrial(bool copies) : Trial<Flight[], Slice>
{
    public override int Size => 1_000;

    public override Flight[] Input(Seed seed, int size) => Flight.Sample(seed, size);

    protected override Slice Run(Flight[] input) => new(copies ? input[..10] : input.AsMemory(0, 10));
}
