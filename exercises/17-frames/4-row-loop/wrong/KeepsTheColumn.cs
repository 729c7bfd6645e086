// Caught by: Forgets_the_frame
// The column of the last call, so that the next one need not look it up; the frame is gone, its numbers are not.
using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

public static class Punctuality
{
    private static PrimitiveDataFrameColumn<int>? _delays;

    /// <summary>Sums up the columns <c>delay</c>, in minutes, and <c>distance</c>, in miles; a flight that never landed has no delay.</summary>
    public static PunctualityReport Report(DataFrame flights)
    {
        var delays = (PrimitiveDataFrameColumn<int>)flights["delay"];
        var distances = (PrimitiveDataFrameColumn<int>)flights["distance"];
        _delays = delays;
        int landed = 0, missing = 0, late = 0;
        long minutes = 0, lateMiles = 0;
        int? worst = null;
        for (var row = 0L; row < delays.Length; row++)
        {
            if (delays[row] is not int delay)
            {
                missing++;
                continue;
            }

            landed++;
            minutes += delay;
            if (worst is null || delay > worst)
                worst = delay;
            if (delay >= PunctualityReport.LateFrom)
            {
                late++;
                lateMiles += distances[row] ?? 0;
            }
        }

        return new PunctualityReport(landed, missing, late, minutes, worst, lateMiles);
    }

    /// <summary>Writes <paramref name="most"/> into the cells of <c>delay</c> that hold more, and returns how many these were.</summary>
    public static int Cap(DataFrame flights, int most)
    {
        var delays = (PrimitiveDataFrameColumn<int>)flights["delay"];
        var capped = 0;
        for (var row = 0L; row < delays.Length; row++)
        {
            if (delays[row] > most)
            {
                delays[row] = most;
                capped++;
            }
        }

        return capped;
    }
}
