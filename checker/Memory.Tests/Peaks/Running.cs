namespace Checker.Memory.Tests.Peaks.Running;

/// <summary>Adds chunks up, one at a time.</summary>
public static class Total
{
    public static long Of(IEnumerable<long[]> chunks) => chunks.Sum(chunk => chunk.Sum());
}

/// <summary>Each chunk is marked while it is in the caller's hands, so one of them and the iterator are alive.</summary>
public sealed class TotalTrial : Trial<IEnumerable<long[]>, long>
{
    public override int Size => 1_000;

    public override IEnumerable<long[]> Input(Seed seed, int size) => Chunks(size);

    protected override long Run(IEnumerable<long[]> input) => Total.Of(input);

    internal static IEnumerable<long[]> Chunks(int size)
    {
        for (var chunk = 0; chunk < 10; chunk++)
        {
            yield return new long[size];
            Measure.Mark();
        }
    }
}
