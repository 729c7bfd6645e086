namespace Profiling.Exercise4;

/// <summary>What is done to the readings of a thermometer, one after the other, until only the size of its jumps is left.</summary>
public enum Stage
{
    FillGaps,
    Clip,
    Calibrate,
    Smooth,
    ToFahrenheit,
    Differences,
    Magnitudes,
    Roots,
}
