namespace Checker.Memory.Tests.Clean.Bounded;

/// <summary>Keeps the last four flights, and no more.</summary>
public static class Delays
{
    private const int Bound = 4;

    private static readonly Queue<Flight> Latest = [];

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
        {
            Latest.Enqueue(flight);
            if (Latest.Count > Bound)
                Latest.Dequeue();
        }

        return Latest.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
