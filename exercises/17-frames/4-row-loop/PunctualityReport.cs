namespace Frames.Exercise4;

/// <summary>How punctual some flights were.</summary>
/// <param name="Landed">Flights with a delay, early ones too.</param>
/// <param name="Missing">Flights without one.</param>
/// <param name="Late">Flights of <see cref="LateFrom"/> minutes of delay or more.</param>
/// <param name="Minutes">All delays added up; early flights count below zero.</param>
/// <param name="Worst">The longest delay in minutes; null where no flight landed.</param>
/// <param name="LateMiles">The distances of the late flights added up.</param>
public readonly record struct PunctualityReport(int Landed, int Missing, int Late, long Minutes, int? Worst, long LateMiles)
{
    /// <summary>From so many minutes on a flight is late.</summary>
    public const int LateFrom = 15;
}
