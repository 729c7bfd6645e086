namespace Profiling.Exercise3;

/// <summary>The same report on half as many flights: how it grows from there is told in a fraction of the time.</summary>
public sealed class SmallReportTrial : DayReportTrial
{
    public override int Size => 750;
}
