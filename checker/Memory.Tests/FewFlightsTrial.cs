namespace Checker.Memory.Tests;

/// <summary>A trial over twenty flights: what many fixtures leave behind should not fill the heap for the tests that follow.</summary>
public abstract class FewFlightsTrial : FlightsTrial
{
    public override int Size => 20;
}
