namespace Checker.Memory.Tests.Leaks.Lazily;

/// <summary>Keeps a lazy list.</summary>
public static class Delays
{
    private static readonly Lazy<List<Flight[]>> All = new(() => []);

    public static long Of(Flight[] flights)
    {
        All.Value.Add(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
