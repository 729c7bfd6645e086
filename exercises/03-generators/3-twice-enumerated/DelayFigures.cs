namespace Generators.Exercise3;

/// <summary>What the delays of a file come to; all zero for a file without flights.</summary>
/// <param name="Flights">How many there are.</param>
/// <param name="Mean">Minutes.</param>
/// <param name="Deviation">The standard deviation of all delays from their mean, in minutes.</param>
/// <param name="Longest">Minutes.</param>
public readonly record struct DelayFigures(int Flights, double Mean, double Deviation, int Longest);
