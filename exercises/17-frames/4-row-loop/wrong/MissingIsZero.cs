// Caught by: Reports_what_the_flights_say
// The question marks are in the way, so a flight that never landed is counted as punctual.
using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

public static class Punctuality
{
    /// <summary>Sums up the columns <c>delay</c>, in minutes, and <c>distance</c>, in miles; a flight that never landed has no delay.</summary>
    public static PunctualityReport Report(DataFrame flights)
    {
        var delays = (PrimitiveDataFrameColumn<int>)flights["delay"];
        var distances = (PrimitiveDataFrameColumn<int>)flights["distance"];
        int landed = 0, missing = 0, late = 0;
        long minutes = 0, lateMiles = 0;
        int? worst = null;
        for (var row = 0L; row < delays.Length; row++)
        {
            var delay = delays[row] ?? 0;
            if (delays[row] is null)
                missing++;
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
