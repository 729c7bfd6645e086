namespace Checker.Memory.Tests.Leaks.Table;

/// <summary>Keeps a table that no call needs.</summary>
public static class Delays
{
    private static readonly int[] Table = new int[1_000];

    public static long Of(Flight[] flights) => Table[flights.Length % Table.Length];
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
