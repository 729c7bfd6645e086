using Data;

namespace Profiling.Exercise2;

/// <summary>Flights in chunks, and a place for the bytes of each <see cref="Step"/>.</summary>
public sealed record Job(Flight[][] Chunks, long[] Bytes)
{
    public const int Steps = 5;

    public static Job Of(params Flight[][] chunks) => new(chunks, new long[Steps]);
}
