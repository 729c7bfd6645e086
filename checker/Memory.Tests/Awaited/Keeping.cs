namespace Checker.Memory.Tests.Awaited.Keeping;

/// <summary>Keeps its flights behind an await.</summary>
public static class Delays
{
    private static readonly List<Flight> Seen = [];

    public static async Task<long> Of(Flight[] flights)
    {
        await Task.Yield();
        Seen.AddRange(flights);
        Measure.Mark();
        return flights.Length;
    }
}

public sealed class DelaysTrial : AsyncTrial<Flight[], long>
{
    public override int Size => 20;

    public override Flight[] Input(Seed seed, int size) => Flight.Sample(seed, size);

    protected override Task<long> RunAsync(Flight[] input) => Delays.Of(input);
}
