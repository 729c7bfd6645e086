namespace Checker.Memory.Tests.Leaks.Linked;

/// <summary>Keeps a linked list.</summary>
public static class Delays
{
    private sealed record Node(Flight Flight, Node? Next);

    private static Node? _newest;

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
            _newest = new Node(flight, _newest);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
