namespace Generators.Exercise4;

public static class SensorSummary
{
    /// <summary>The figures of all readings in <paramref name="archive"/>.</summary>
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var count = 0;
        double sum = 0, largestJump = 0, last = 0;
        await foreach (var page in PagesAsync(archive))
        {
            foreach (var reading in page.Span)
            {
                if (count > 0)
                    largestJump = Math.Max(largestJump, Math.Abs(reading - last));
                last = reading;
                sum += reading;
                count++;
            }
        }

        return count == 0 ? default : new SensorFigures(count, sum / count, largestJump);
    }

    /// <summary>Each page is the consumer's until it asks for the next; then the page goes back and its memory is used again.</summary>
    private static async IAsyncEnumerable<ReadOnlyMemory<double>> PagesAsync(SensorArchive archive)
    {
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
                yield return page.Memory;
        }
    }
}
