namespace Profiling.Exercise2;

/// <summary>The steps of the report, and the whole of them.</summary>
public enum Step
{
    Whole,
    Clean,
    Group,
    Rank,
    Write,
}
