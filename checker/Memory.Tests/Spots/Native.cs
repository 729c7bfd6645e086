namespace Checker.Memory.Tests.Spots.Native;

/// <summary>Takes memory that the collector does not know.</summary>
public static unsafe class Delays
{
    public static long Of(Flight[] flights)
    {
        void* memory = System.Runtime.InteropServices.NativeMemory.Alloc((nuint)flights.Length);
        System.Runtime.InteropServices.NativeMemory.Free(memory);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
