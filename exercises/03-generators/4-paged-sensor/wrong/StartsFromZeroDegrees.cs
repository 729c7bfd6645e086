// Caught by: Gives_count_mean_and_largest_jump_of_a_page
// The reading before the first one is taken to be zero, so every series begins with a jump.
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
            using (page)
            {
                foreach (var reading in page.Memory.Span)
                {
                    largest = Math.Max(largest, Math.Abs(reading - last));
                    last = reading;
                    sum += reading;
                    count++;
                }
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
