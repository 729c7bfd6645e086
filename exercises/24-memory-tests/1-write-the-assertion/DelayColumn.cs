using Data;

namespace MemoryTests.Medians;

/// <summary>The delays of real flights, in minutes: what a test gives to the code that it tests.</summary>
public sealed class DelayColumn(int[] delays)
{
    /// <summary>The longest piece that can be drawn.</summary>
    public const int Most = 20_000;

    private const int Length = Most + 4_000;

    private int _drawn;

    public static DelayColumn Of(Seed seed) => new(Array.ConvertAll(Flights.Sample(seed, Length), flight => flight.Delay));

    /// <summary>Another piece of the column each time. Allocates nothing.</summary>
    /// <param name="count">Up to <see cref="Most"/> delays.</param>
    public ReadOnlyMemory<int> Draw(int count) => delays.AsMemory(_drawn++ % (delays.Length - Most + 1), count);
}
