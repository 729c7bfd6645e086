using Checker.Memory;

namespace Checker.Xunit.Waiting;

/// <summary>What a worker measures to become warm: it allocates, and answers as exercises do.</summary>
internal sealed class SquaresTrial : Trial<double[], double>
{
    public override int Size => 100;

    public override double[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        return [.. Enumerable.Range(0, size).Select(_ => (double)random.Below(1_000))];
    }

    protected override double Run(double[] input) => input.Select(each => each * each).ToList().Sum();
}
