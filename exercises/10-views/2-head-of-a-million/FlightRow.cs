namespace Views.Exercise2;

/// <summary>One flight: 16 bytes in the array that it stands in.</summary>
public readonly record struct FlightRow(DateTime Date, int Delay, int Distance);
