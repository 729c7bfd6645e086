namespace Checker.Memory.Retentions;

/// <summary>Objects and bytes of one type.</summary>
internal readonly record struct Tally(long Objects, long Bytes)
{
    public static Tally operator +(Tally a, Tally b) => new(a.Objects + b.Objects, a.Bytes + b.Bytes);

    public static Tally operator -(Tally a, Tally b) => new(a.Objects - b.Objects, a.Bytes - b.Bytes);
}
