namespace Checker.Memory.Tests.Spots.OtherThread;

/// <summary>Lets another thread allocate.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        long length = 0;
        var thread = new Thread(() => length = new long[flights.Length].Length);
        thread.Start();
        thread.Join();
        return length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
