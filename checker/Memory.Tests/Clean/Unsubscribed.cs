namespace Checker.Memory.Tests.Clean.Unsubscribed;

/// <summary>Removes its handler.</summary>
public static class Delays
{
    private static event Action? Landed;

    public static long Of(Flight[] flights)
    {
        Action handler = () => GC.KeepAlive(flights);
        Landed += handler;
        Landed();
        Landed -= handler;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
