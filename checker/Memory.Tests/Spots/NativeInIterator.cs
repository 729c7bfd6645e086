namespace Checker.Memory.Tests.Spots.NativeInIterator;

/// <summary>Takes unmanaged memory in an iterator of a generic type.</summary>
public static class Delays
{
    private sealed class Source<T>
    {
        public IEnumerable<nint> Take(int size)
        {
            yield return System.Runtime.InteropServices.Marshal.AllocHGlobal(size);
        }
    }

    public static long Of(Flight[] flights)
    {
        foreach (var memory in new Source<int>().Take(flights.Length))
            System.Runtime.InteropServices.Marshal.FreeHGlobal(memory);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
