// Caught by: Forgets_the_archive
// A static field with the archive of the last call, "to ask for more pages later": its readings and its page stay alive with it.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    private static SensorArchive? _archive;

    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        _archive = archive;
        var count = 0;
        double sum = 0, largest = 0, last = 0;
        while (await _archive.NextPageAsync() is { } page)
        {
            using (page)
            {
                foreach (var reading in page.Memory.Span)
                {
                    if (count++ > 0)
                        largest = Math.Max(largest, Math.Abs(reading - last));
                    last = reading;
                    sum += reading;
                }
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
