namespace Checker.Memory.Tests.Retentions.Derived;

public class Shape;

public sealed class Circle : Shape;

/// <summary>Keeps a circle, which is a shape.</summary>
public static class Delays
{
    private static Shape? _last;

    public static long Of(Flight[] flights)
    {
        _last = new Circle();
        return flights.Length + (_last is Circle ? 1 : 0);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
