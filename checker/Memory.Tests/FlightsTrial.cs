namespace Checker.Memory.Tests;

/// <summary>A trial over a thousand flights; a fixture derives in its own namespace and calls its own code.</summary>
public abstract class FlightsTrial : Trial<Flight[], long>
{
    public override int Size => 1_000;

    public sealed override Flight[] Input(Seed seed, int size) => Flight.Sample(seed, size);
}
