using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

public static class Punctuality
{
    /// <summary>Sums up the columns <c>delay</c>, in minutes, and <c>distance</c>, in miles; a flight that never landed has no delay.</summary>
    public static PunctualityReport Report(DataFrame flights)
    {
        int landed = 0, missing = 0, late = 0;
        long minutes = 0, lateMiles = 0;
        int? worst = null;
        foreach (var row in flights.Rows)
        {
            if (row["delay"] is not int delay)
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
                lateMiles += (int)row["distance"];
            }
        }

        return new PunctualityReport(landed, missing, late, minutes, worst, lateMiles);
    }

    /// <summary>Writes <paramref name="most"/> into the cells of <c>delay</c> that hold more, and returns how many these were.</summary>
    public static int Cap(DataFrame flights, int most)
    {
        var capped = 0;
        foreach (var row in flights.Rows)
        {
            if (row["delay"] is int delay && delay > most)
            {
                row["delay"] = most;
                capped++;
            }
        }

        return capped;
    }
}
