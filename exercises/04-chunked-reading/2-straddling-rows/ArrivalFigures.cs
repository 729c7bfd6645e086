namespace ChunkedReading.Exercise2;

/// <summary>What arrives at an airport.</summary>
/// <param name="Flights">How many flights.</param>
/// <param name="Delay">Their delays added up, in minutes.</param>
public readonly record struct ArrivalFigures(int Flights, long Delay);
