namespace Frames.Exercise1;

/// <summary>What was asked: the delays added up, the longest distance (0 where there are no flights), and the departures from the airport.</summary>
public readonly record struct FrameFigures(long MinutesLate, int Longest, int Departures)
{
    /// <summary>Asks one column after the other.</summary>
    public static FrameFigures Of(FlightFrame frame, string airport)
    {
        long minutesLate = 0;
        foreach (var delay in frame.Delays)
            minutesLate += delay;
        var longest = 0;
        foreach (var distance in frame.Distances)
            longest = Math.Max(longest, distance);
        return new FrameFigures(minutesLate, longest, frame.CountFrom(airport));
    }
}
