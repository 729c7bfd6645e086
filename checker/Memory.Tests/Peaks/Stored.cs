namespace Checker.Memory.Tests.Peaks.Stored;

/// <summary>Keeps all chunks before it adds the first.</summary>
public static class Total
{
    public static long Of(IEnumerable<long[]> chunks) => chunks.ToList().Sum(chunk => chunk.Sum());
}

public sealed class TotalTrial : Trial<IEnumerable<long[]>, long>
{
    public override int Size => 1_000;

    public override IEnumerable<long[]> Input(Seed seed, int size) => Running.TotalTrial.Chunks(size);

    protected override long Run(IEnumerable<long[]> input) => Total.Of(input);
}
