namespace Checker.Memory.Tests.Clean.InstanceEvent;

/// <summary>Takes its handler back from the object that lives on.</summary>
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
        Action show = new Board(flights).Show;
        Home.Landed += show;
        Home.Land();
        Home.Landed -= show;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
