using System.Threading.Channels;

namespace Checker.Memory.Tests.Leaks.Channels;

/// <summary>Writes into a channel that nobody reads.</summary>
public static class Delays
{
    private static readonly Channel<Flight[]> Landings = Channel.CreateUnbounded<Flight[]>();

    public static long Of(Flight[] flights)
    {
        Landings.Writer.TryWrite(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
