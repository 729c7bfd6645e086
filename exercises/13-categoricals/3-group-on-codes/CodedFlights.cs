namespace Categoricals.Exercise3;

/// <summary>Flights as columns of equal length; the origin as a category stores it.</summary>
/// <param name="Codes">For each flight, the place of its origin in <paramref name="Airports"/>.</param>
/// <param name="Airports">Each once, in the order in which they first came. Some may have no flight.</param>
/// <param name="Delays">Minutes; below zero is early.</param>
public sealed record CodedFlights(byte[] Codes, string[] Airports, int[] Delays);
