namespace Checker.Memory.Tests.Clean.Joined;

/// <summary>Waits for its thread.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var length = 0;
        var thread = new Thread(() => length = flights.Length);
        thread.Start();
        thread.Join();
        return length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
