namespace InPlace.Exercise3;

/// <summary>What is left after the ranking: the delays, and the whole buffer with the row numbers.</summary>
public readonly record struct Ranking(int[] Delays, int[] Order);
