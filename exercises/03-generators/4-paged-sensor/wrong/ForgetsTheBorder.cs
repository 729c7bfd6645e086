// Caught by: Sees_a_jump_between_the_last_reading_of_a_page_and_the_first_of_the_next
// Each page is looked at by itself, and the jump from one page to the next belongs to neither.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largest = 0;
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
            {
                var readings = page.Memory.Span;
                for (var i = 0; i < readings.Length; i++)
                {
                    if (i > 0)
                        largest = Math.Max(largest, Math.Abs(readings[i] - readings[i - 1]));
                    sum += readings[i];
                    count++;
                }
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
