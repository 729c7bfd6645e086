using System.Threading.Channels;

namespace Checker.Memory.Tests.Clean.Channels;

/// <summary>Reads from its channel what it wrote.</summary>
public static class Delays
{
    private static readonly Channel<Flight[]> Landings = Channel.CreateUnbounded<Flight[]>();

    public static long Of(Flight[] flights)
    {
        Landings.Writer.TryWrite(flights);
        return Landings.Reader.TryRead(out var read) ? read.Length : 0;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
