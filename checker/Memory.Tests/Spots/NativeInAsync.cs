namespace Checker.Memory.Tests.Spots.NativeInAsync;

/// <summary>Takes unmanaged memory in an async method.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) => OfAsync(flights).GetAwaiter().GetResult();

    private static async Task<long> OfAsync(Flight[] flights)
    {
        await Task.CompletedTask;
        System.Runtime.InteropServices.Marshal.FreeHGlobal(System.Runtime.InteropServices.Marshal.AllocHGlobal(flights.Length));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
