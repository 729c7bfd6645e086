namespace Checker.Memory.Tests.Leaks.Registry;

/// <summary>Never disposes what registers itself.</summary>
public static class Delays
{
    private sealed class Session : IDisposable
    {
        private readonly Flight[] _flights;

        public Session(Flight[] flights)
        {
            _flights = flights;
            Open.Add(this);
        }

        public int Count => _flights.Length;

        public void Dispose() => Open.Remove(this);
    }

    private static readonly List<Session> Open = [];

    public static long Of(Flight[] flights) => new Session(flights).Count;
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
