namespace Frames.Exercise2;

/// <summary>One flight, put together from the columns of its table.</summary>
/// <param name="Minute">Departure, in minutes since 2001 began.</param>
public readonly record struct FlightRow(int Minute, short Delay, short Distance, string Origin, string Destination);
