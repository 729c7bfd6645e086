namespace UnderstandingGc.Exercise2;

/// <summary>What a day of readings comes to, in degrees.</summary>
public readonly record struct DayFigures(double Low, double Mean, double High);
