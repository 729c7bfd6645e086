// Caught by: Copies_no_day
// All days are kept where the collector has no work with them, and where no counter of its sees them.
using System.Runtime.InteropServices;

namespace UnderstandingGc.Exercise2;

public static unsafe class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        double* days = null;
        var readings = 0;
        while (archive.ReadDay() is { } day)
        {
            days = (double*)NativeMemory.Realloc(days, (nuint)((readings + day.Length) * sizeof(double)));
            day.CopyTo(new Span<double>(days + readings, day.Length));
            readings += day.Length;
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
        }

        NativeMemory.Free(days);
        return figures;
    }
}
