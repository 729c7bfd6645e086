// Caught by: Copies_no_page
// Only one page more is kept, for the jump across the border; but it is a new copy each time.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0;
        double[] before = [];
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
            {
                var readings = page.Memory.ToArray();
                if (before.Length > 0)
                    largest = Math.Max(largest, Math.Abs(readings[0] - before[^1]));
                for (var i = 1; i < readings.Length; i++)
                    largest = Math.Max(largest, Math.Abs(readings[i] - readings[i - 1]));
                count += readings.Length;
                sum += readings.Sum();
                before = readings;
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
