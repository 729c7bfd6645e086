namespace Checker.Memory.Tests.Clean.Iterators;

/// <summary>Forgets iterators that stopped half-way.</summary>
public static class Delays
{
    private static readonly List<IEnumerator<Flight>> Running = [];

    public static long Of(Flight[] flights)
    {
        using var late = Late(flights).GetEnumerator();
        Running.Add(late);
        var delay = late.MoveNext() ? late.Current.Delay : 0;
        Running.Remove(late);
        return delay;
    }

    private static IEnumerable<Flight> Late(Flight[] flights)
    {
        foreach (var flight in flights)
        {
            if (flight.Delay >= 0)
                yield return flight;
        }
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
