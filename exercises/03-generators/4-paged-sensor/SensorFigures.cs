namespace Generators.Exercise4;

/// <summary>What the readings of a sensor come to; all zero where there are none.</summary>
/// <param name="Readings">How many there are.</param>
/// <param name="Mean">Degrees.</param>
/// <param name="LargestJump">The largest difference between a reading and the one before it, up or down, in degrees.</param>
public readonly record struct SensorFigures(int Readings, double Mean, double LargestJump);
