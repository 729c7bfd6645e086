// Caught by: Gives_count_mean_and_largest_jump_of_a_page
// The iterator gives the page back before the consumer has seen it: the memory is still there, and blank.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0, last = 0;
        await foreach (var page in PagesAsync(archive))
        {
            foreach (var reading in page.Span)
            {
                if (count++ > 0)
                    largest = Math.Max(largest, Math.Abs(reading - last));
                last = reading;
                sum += reading;
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<double>> PagesAsync(SensorArchive archive)
    {
        while (await archive.NextPageAsync() is { } page)
        {
            var readings = page.Memory;
            page.Dispose();
            yield return readings;
        }
    }
}
