namespace Checker.Memory.Tests.Explanations.Frugal;

/// <summary>Allocates nothing and keeps nothing.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var sum = 0L;
        foreach (var flight in flights)
            sum += flight.Delay;
        return sum;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}

/// <summary>Another process cannot make it: its constructor asks for something.</summary>
public sealed class DemandingTrial(int size) : FlightsTrial
{
    public override int Size => size;

    protected override long Run(Flight[] input) => new long[input.Length].Length;
}

/// <summary>An exercise that nobody has solved yet.</summary>
public sealed class UnfinishedTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => throw new NotImplementedException();
}
