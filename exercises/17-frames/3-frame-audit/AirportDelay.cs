namespace Frames.Exercise3;

/// <summary>An airport, how many flights left from it, and how late they arrived in the mean.</summary>
public readonly record struct AirportDelay(string Airport, long Flights, double MeanSeconds);
