namespace Checker.Memory.Tests.Clean.Linked;

/// <summary>Lets go of the newest node, and so of all.</summary>
public static class Delays
{
    private sealed record Node(Flight Flight, Node? Older);

    private static Node? _newest;

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
            _newest = new Node(flight, _newest);
        var delay = _newest?.Flight.Delay ?? 0;
        _newest = null;
        return delay;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
