namespace Checker.Memory;

/// <summary>
/// A pseudo-random generator of 64 bits of state. It exists because <see cref="Random"/> and NumPy draw different
/// streams: this one is ten lines in either language and gives both the same data.
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
/// </summary>
public struct SplitMix64(ulong state)
{
    private ulong _state = state;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1: the high half of a 128-bit product.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from 0 inclusive to 1 exclusive, with 53 bits.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));
}
