// Caught by: Sees_a_jump_between_the_last_reading_of_a_page_and_the_first_of_the_next
// The page before is kept as memory, which copies nothing and keeps nothing: by now it shows the new page's readings.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0;
        var before = ReadOnlyMemory<double>.Empty;
        await foreach (var page in PagesAsync(archive))
        {
            var last = before.IsEmpty ? page.Span[0] : before.Span[before.Length - 1];
            foreach (var reading in page.Span)
            {
                largest = Math.Max(largest, Math.Abs(reading - last));
                last = reading;
                sum += reading;
                count++;
            }

            before = page;
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<double>> PagesAsync(SensorArchive archive)
    {
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
                yield return page.Memory;
        }
    }
}
