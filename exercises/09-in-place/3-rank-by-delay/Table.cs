namespace InPlace.Exercise3;

/// <summary>
/// The delays to rank, in minutes, and two buffers of the caller: they have been used before, and may be longer than the delays.
/// </summary>
public readonly record struct Table(int[] Delays, long[] Keys, int[] Order);
