namespace Checker.Memory.Tests.Clean.AtExit;

/// <summary>Need not wait for the end of the process any more.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        EventHandler atExit = (_, _) => GC.KeepAlive(flights);
        AppDomain.CurrentDomain.ProcessExit += atExit;
        AppDomain.CurrentDomain.ProcessExit -= atExit;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
