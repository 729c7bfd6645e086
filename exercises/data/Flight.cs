namespace Data;

/// <summary>One flight of the US Department of Transportation's on-time data, first half of 2001.</summary>
/// <param name="Date">Departure as it happened, to the minute, local time of the origin.</param>
/// <param name="Delay">Arrival delay in minutes; negative when early.</param>
/// <param name="Distance">Miles.</param>
/// <param name="Origin">IATA code of the airport.</param>
/// <param name="Destination">IATA code of the airport.</param>
public sealed record Flight(DateTime Date, int Delay, int Distance, string Origin, string Destination);
