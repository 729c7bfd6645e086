namespace Profiling.Exercise4;

/// <summary>What a stage left of the readings; all zero where there are none.</summary>
public readonly record struct StageFigures(double Lowest, double Highest, double Mean)
{
    public static StageFigures Of(double[] readings) =>
        readings.Length == 0 ? default : new StageFigures(readings.Min(), readings.Max(), readings.Average());
}
