namespace Profiling.Exercise3;

/// <summary>Six hours each, from midnight.</summary>
public enum DayPart
{
    Night,
    Morning,
    Afternoon,
    Evening,
}
