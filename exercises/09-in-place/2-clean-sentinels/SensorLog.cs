namespace InPlace.Exercise2;

/// <summary>A day of a sensor, gaps included, and the last reading of the day before.</summary>
public readonly record struct SensorLog(List<double> Readings, double Before)
{
    /// <summary>What the data logger writes where it has no reading.</summary>
    public const double NoReading = -999;
}
