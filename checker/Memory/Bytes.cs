namespace Checker.Memory;

/// <summary>An amount of memory, in bytes.</summary>
public readonly record struct Bytes(long Count) : IComparable<Bytes>
{
    public static Bytes Zero { get; }

    /// <summary>Kibibytes: 1,024 bytes each.</summary>
    public static Bytes Kibi(long count) => new(count * 1024);

    public static implicit operator Bytes(long count) => new(count);

    public static Bytes FromInt64(long count) => new(count);

    public static bool operator <(Bytes left, Bytes right) => left.Count < right.Count;

    public static bool operator >(Bytes left, Bytes right) => left.Count > right.Count;

    public static bool operator <=(Bytes left, Bytes right) => left.Count <= right.Count;

    public static bool operator >=(Bytes left, Bytes right) => left.Count >= right.Count;

    public int CompareTo(Bytes other) => Count.CompareTo(other.Count);

    public override string ToString() => Count == 1 ? "1 byte" : FormattableString.Invariant($"{Count:N0} bytes");
}
