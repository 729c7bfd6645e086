namespace Checker.Memory.Tests.Leaks.Iterators;

/// <summary>Keeps iterators that stopped half-way.</summary>
public static class Delays
{
    private static readonly List<IEnumerator<Flight>> Running = [];

    public static long Of(Flight[] flights)
    {
        var late = Late(flights).GetEnumerator();
        Running.Add(late);
        return late.MoveNext() ? late.Current.Delay : 0;
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
