namespace Checker.Memory.Tests.Types.Query;

/// <summary>Makes what a query needs, and an array of its answers.</summary>
public static class Early
{
    public static Flight[] Of(Flight[] flights)
    {
        var every = flights.Where(flight => flight.Delay >= 0).ToArray();
        // The last call of a method leaves no frame of it on the stack, and no site.
        GC.KeepAlive(every);
        return every;
    }
}

public sealed class EarlyTrial : Trial<Flight[], Flight[]>
{
    public override int Size => 1_000;

    public override Flight[] Input(Seed seed, int size) => Flight.Sample(seed, size);

    protected override Flight[] Run(Flight[] input) => Early.Of(input);
}
