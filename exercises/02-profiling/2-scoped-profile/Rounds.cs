namespace Profiling.Exercise2;

/// <summary>Steps in which nothing happens, so many times, and a place for their bytes.</summary>
public readonly record struct Rounds(int Count, long[] Bytes);
