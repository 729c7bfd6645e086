namespace Checker.Memory.Tests.Loops;

/// <summary>Keeps flights, as many as it has room for; by default there is no end to it.</summary>
public sealed class Book(int room = int.MaxValue)
{
    private readonly Queue<Flight> _flights = [];

    public static Book Shared { get; } = new();

    public int Count => _flights.Count;

    public int Add(Flight flight)
    {
        _flights.Enqueue(flight);
        if (_flights.Count > room)
            _flights.Dequeue();
        return _flights.Count;
    }
}
