namespace Capstone.Exercise1;

/// <summary>The flights of one airport, and their mean delay in minutes.</summary>
public sealed record OriginDelay(string Origin, int Flights, double MeanDelay);
