namespace Checker.Memory.Tests.Leaks.Memo;

/// <summary>Remembers every answer.</summary>
public static class Delays
{
    private static readonly Dictionary<int, long> Known = [];

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
            Known[Known.Count] = flight.Delay;
        return Known.Count;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
