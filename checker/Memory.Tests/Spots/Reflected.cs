namespace Checker.Memory.Tests.Spots.Reflected;

/// <summary>Calls unmanaged memory by reflection.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var alloc = Type.GetType("System.Runtime.InteropServices.Marshal")!.GetMethod("AllocHGlobal", [typeof(int)])!;
        System.Runtime.InteropServices.Marshal.FreeHGlobal((nint)alloc.Invoke(null, [flights.Length])!);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
