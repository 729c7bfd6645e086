namespace Checker.Memory.Tests.Leaks.WeakKeys;

/// <summary>Refers weakly to the key, and strongly to the value.</summary>
public static class Delays
{
    private static readonly List<(WeakReference Key, Flight[] Value)> Notes = [];

    public static long Of(Flight[] flights)
    {
        Notes.Add((new WeakReference(new object()), flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
