namespace Checker.Memory.Tests.Leaks.Publisher;

/// <summary>Keeps a handler that nobody removes.</summary>
public static class Delays
{
    private static event Action? Landed;

    public static long Of(Flight[] flights)
    {
        Landed += () => GC.KeepAlive(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
