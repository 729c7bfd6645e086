namespace Frames.Exercise2;

/// <summary>A column of numbers that a condition can be about.</summary>
public enum FlightField
{
    Minute,
    Delay,
    Distance,
}
