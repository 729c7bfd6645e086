namespace Checker.Memory.Tests.Peaks.Idle;

/// <summary>Does nothing between its marks.</summary>
public sealed class IdleTrial : Trial<int, int>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override int Run(int input)
    {
        Measure.Mark();
        Measure.Mark();
        return input;
    }
}
