namespace Checker.Memory.Tests.Spots.Mapped;

/// <summary>Keeps its numbers in a mapped file.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, flights.Length);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
