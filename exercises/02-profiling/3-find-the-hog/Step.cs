namespace Profiling.Exercise3;

/// <summary>The six steps of the report, in their order.</summary>
public enum Step
{
    Parse,
    Clean,
    Group,
    FindWave,
    Rank,
    Write,
}
