namespace Checker.Memory.Tests.Leaks.InstanceEvent;

/// <summary>Keeps a handler at an event of an object that lives on.</summary>
public static class Delays
{
    private sealed class Airport
    {
        public event Action? Landed;

        public void Land() => Landed?.Invoke();
    }

    private sealed class Board(Flight[] flights)
    {
        public void Show() => GC.KeepAlive(flights);
    }

    private static readonly Airport Home = new();

    public static long Of(Flight[] flights)
    {
        Home.Landed += new Board(flights).Show;
        Home.Land();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
