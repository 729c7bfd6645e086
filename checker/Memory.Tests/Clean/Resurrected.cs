namespace Checker.Memory.Tests.Clean.Resurrected;

/// <summary>Comes back by its finalizer once, and is let go the second time.</summary>
public static class Delays
{
    private sealed class Owner(Flight[] flights)
    {
        private bool _wasHere;

        public int Count => flights.Length;

        ~Owner()
        {
            if (_wasHere)
                return;
            _wasHere = true;
            GC.ReRegisterForFinalize(this);
        }
    }

    public static long Of(Flight[] flights)
    {
        GC.KeepAlive(new Owner(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
