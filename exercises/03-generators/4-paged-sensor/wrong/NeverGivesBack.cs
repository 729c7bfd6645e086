// Caught by: Holds_one_page_at_a_time_and_gives_each_back
// The loop forgets each page, but nobody tells the archive: it goes on making new ones.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0, last = 0;
        while (await archive.NextPageAsync() is { } page)
        {
            foreach (var reading in page.Memory.Span)
            {
                if (count++ > 0)
                    largest = Math.Max(largest, Math.Abs(reading - last));
                last = reading;
                sum += reading;
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
