namespace Checker.Memory.Tests.Retentions.Unlucky;

/// <summary>Keeps the last input.</summary>
public static class Delays
{
    private static Flight[] _last = [];

    public static long Of(Flight[] flights)
    {
        _last = flights;
        return _last.Length;
    }
}

/// <summary>While this is measured another keeps more and more, but for the fourth round: that it grows seems so for three.</summary>
public sealed class DelaysTrial(Func<int, Action> accidentOf) : Trial<Flight[], long>
{
    public override int Size => 100;

    public override Flight[] Input(Seed seed, int size)
    {
        accidentOf(size)();
        return Flight.Sample(seed, size);
    }

    protected override long Run(Flight[] input) => Delays.Of(input);
}
