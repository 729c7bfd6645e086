namespace Checker.Memory.Tests.Leaks.Observers;

/// <summary>Never ends its subscription.</summary>
public static class Delays
{
    private sealed class Feed : IObservable<int>
    {
        private readonly List<IObserver<int>> _observers = [];

        public IDisposable Subscribe(IObserver<int> observer)
        {
            _observers.Add(observer);
            return new Subscription(() => _observers.Remove(observer));
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private sealed class Board(Flight[] flights) : IObserver<int>
    {
        public void OnNext(int value) => GC.KeepAlive(flights);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }

    private static readonly Feed Landings = new();

    public static long Of(Flight[] flights)
    {
        Landings.Subscribe(new Board(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
