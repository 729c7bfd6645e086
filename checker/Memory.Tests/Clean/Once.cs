namespace Checker.Memory.Tests.Clean.Once;

/// <summary>Keeps the first flight that it sees, and no other.</summary>
public static class Delays
{
    private static readonly List<Flight> First = [];

    public static long Of(Flight[] flights)
    {
        if (First.Count == 0)
            First.Add(flights[0]);
        return First[0].Delay;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
