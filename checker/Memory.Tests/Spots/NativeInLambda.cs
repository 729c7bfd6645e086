namespace Checker.Memory.Tests.Spots.NativeInLambda;

/// <summary>Takes unmanaged memory in a lambda.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        Func<nint> take = () => System.Runtime.InteropServices.Marshal.AllocHGlobal(flights.Length);
        System.Runtime.InteropServices.Marshal.FreeHGlobal(take());
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
