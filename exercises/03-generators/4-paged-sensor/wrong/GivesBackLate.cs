// Caught by: Holds_one_page_at_a_time_and_gives_each_back
// The page before is given back only when the next one is there, to compare the two: that makes two.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0;
        IMemoryOwner<double>? before = null;
        while (await archive.NextPageAsync() is { } page)
        {
            double? last = before is null ? null : before.Memory.Span[^1];
            foreach (var reading in page.Memory.ToArray())
            {
                largest = Math.Max(largest, Math.Abs(reading - (last ?? reading)));
                last = reading;
                sum += reading;
                count++;
            }

            before?.Dispose();
            before = page;
        }

        before?.Dispose();
        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
