// Caught by: Copies_no_page
// Each page goes back at once, so the archive is content; the copies of all pages are in a list.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var readings = new List<double>();
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
                readings.AddRange(page.Memory.Span);
        }

        if (readings.Count == 0)
            return default;
        var jumps = readings.Zip(readings.Skip(1), (before, after) => Math.Abs(after - before));
        return new SensorFigures(readings.Count, readings.Average(), jumps.DefaultIfEmpty().Max());
    }
}
