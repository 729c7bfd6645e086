namespace Checker.Classroom.Collecting.Archives;

/// <summary>What an archive may hold before it is refused.</summary>
/// <param name="Entries">Files and folders.</param>
/// <param name="Bytes">Of all files, unpacked.</param>
/// <param name="Ratio">Unpacked to packed, for archives that unpack to more than a mebibyte.</param>
public sealed record ArchiveLimits(int Entries, long Bytes, int Ratio)
{
    /// <summary>
    /// A student's own. Unpacking is what costs, and only files of the assignment's names are unpacked: the cap on entries is there for the list of them, and high
    /// enough for an honest student who packs the whole repository with its build output.
    /// </summary>
    public static ArchiveLimits Student { get; } = new(10_000, 512L << 20, 100);

    /// <summary>Of the whole class, as a platform packed it.</summary>
    public static ArchiveLimits Class { get; } = new(500_000, 64L << 30, 200);

    /// <exception cref="ArchiveException">It unpacks to too much.</exception>
    internal void Check(long unpacked, long packed)
    {
        if (unpacked > Bytes)
            throw ArchiveException.ForBytes(Bytes);
        if (unpacked > 1 << 20 && unpacked / Math.Max(1, packed) >= Ratio)
            throw ArchiveException.ForRatio(Ratio);
    }
}
