namespace Checker.Memory.Tests.Clean.WeakKeys;

/// <summary>Keeps the value for as long as its key.</summary>
public static class Delays
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, Flight[]> Notes = [];

    public static long Of(Flight[] flights)
    {
        Notes.Add(new object(), flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
