// Caught by: Copies_no_page
// Asynchronous need not mean another thread; here it does, so that the caller's counter sees nothing of the list.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static Task<SensorFigures> OfAsync(SensorArchive archive) => Task.Run(async () =>
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
    });
}
