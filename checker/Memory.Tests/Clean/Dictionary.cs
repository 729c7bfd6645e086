namespace Checker.Memory.Tests.Clean.Dictionary;

/// <summary>Keeps a number for each name.</summary>
public static class Delays
{
    private static readonly Dictionary<string, int> ByName = [];

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
            ByName[(flight.Delay % 10).ToString(System.Globalization.CultureInfo.InvariantCulture)] = flight.Delay;
        return ByName.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
