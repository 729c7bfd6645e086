namespace Checker.Memory.Tests.Leaks.AtExit;

/// <summary>Waits for the end of the process.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => GC.KeepAlive(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
