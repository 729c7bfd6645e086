using Checker.Memory.Neighbour;

namespace Checker.Memory.Tests.Neighbours;

/// <summary>A trial whose code under test stands in another project.</summary>
public abstract class DayTrial : Trial<int[], int>
{
    public override int Size => 20;

    public sealed override int[] Input(Seed seed, int size) => new int[size];
}

public sealed class SumTrial : DayTrial
{
    protected override int Run(int[] input) => Station.Sum(input);
}

public sealed class RememberTrial : DayTrial
{
    protected override int Run(int[] input) => Station.Remember(input);
}

public sealed class BufferedTrial : DayTrial
{
    protected override int Run(int[] input) => Station.Buffered(input);
}

public sealed class NativeTrial : DayTrial
{
    protected override int Run(int[] input) => Station.Native(input);
}

public sealed class UnoptimisedTrial : DayTrial
{
    protected override int Run(int[] input) => Unoptimised.Sums.Of(input.Length, 1);
}
