namespace ChunkedReading.Exercise4;

/// <summary>What the cities of a country come to; all zero where there are none.</summary>
/// <param name="Cities">How many there are.</param>
/// <param name="Northernmost">The latitude of the one farthest to the north, in degrees; below zero south of the equator.</param>
public readonly record struct CountryFigures(int Cities, double Northernmost);
