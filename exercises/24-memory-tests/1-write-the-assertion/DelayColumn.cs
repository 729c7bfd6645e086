using Data;

namespace MemoryTests.Medians;

/// <summary>The delays of real flights, in minutes: what a test gives to the code that it tests.</summary>
public sealed class DelayColumn(int[] delays)
{
    /// <summary>The longest piece that can be drawn.</summary>
    public const int Most = 20_000;

    private const int Length = Most + 4_000;

    /// <summary>Each of them stands in the column several times: to draw more flights would be most of the test's time.</summary>
    private const int Flown = Length / 10;

    private int _drawn;

    public static DelayColumn Of(Seed seed)
    {
        // In order, for what sorts a piece of the column: that would take longer than all the rest.
        var drawn = Array.ConvertAll(Flights.Sample(seed, Flown), flight => flight.Delay);
        Array.Sort(drawn);
        var delays = new int[Length];
        for (var place = 0; place < delays.Length; place++)
            delays[place] = drawn[place / (Length / Flown)];
        return new DelayColumn(delays);
    }

    /// <summary>Another piece of the column each time. Allocates nothing.</summary>
    /// <param name="count">Up to <see cref="Most"/> delays.</param>
    public ReadOnlyMemory<int> Draw(int count) => delays.AsMemory(_drawn++ % (delays.Length - Most + 1), count);
}
