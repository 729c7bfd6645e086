namespace Profiling.Exercise3;

/// <summary>What the report needs of a flight.</summary>
public readonly record struct FlightRow(DateTime Date, int Delay, string Origin)
{
    public DayPart Part => (DayPart)(Date.Hour / 6);
}
