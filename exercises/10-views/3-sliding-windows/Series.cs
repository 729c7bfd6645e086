namespace Views.Exercise3;

/// <summary>A thermometer's value for each minute, and how many of them make a window: 1 or more.</summary>
public readonly record struct Series(double[] Readings, int Width);
