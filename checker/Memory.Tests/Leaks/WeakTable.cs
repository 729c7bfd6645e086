namespace Checker.Memory.Tests.Leaks.WeakTable;

/// <summary>Keeps a value in a weak table, whose key lives on.</summary>
public static class Delays
{
    private static readonly object Key = new();
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, List<Flight>> Notes = [];

    public static long Of(Flight[] flights)
    {
        Notes.GetOrCreateValue(Key).AddRange(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
