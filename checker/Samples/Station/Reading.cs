namespace Station;

/// <summary>What a weather station sends every minute.</summary>
public sealed record Reading(int Minute, double Celsius);
