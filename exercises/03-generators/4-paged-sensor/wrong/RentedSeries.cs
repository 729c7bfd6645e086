// Caught by: Copies_no_page
// All readings go into rented arrays; the pool keeps them, so later calls seem to cost nothing.
using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var all = ArrayPool<double>.Shared.Rent(SensorArchive.PageLength);
        var count = 0;
        while (await archive.NextPageAsync() is { } page)
        {
            using (page)
            {
                if (count + page.Memory.Length > all.Length)
                {
                    var larger = ArrayPool<double>.Shared.Rent(2 * all.Length);
                    all.AsSpan(0, count).CopyTo(larger);
                    ArrayPool<double>.Shared.Return(all);
                    all = larger;
                }

                page.Memory.Span.CopyTo(all.AsSpan(count));
                count += page.Memory.Length;
            }
        }

        double sum = 0, largest = 0;
        for (var i = 0; i < count; i++)
        {
            sum += all[i];
            if (i > 0)
                largest = Math.Max(largest, Math.Abs(all[i] - all[i - 1]));
        }

        ArrayPool<double>.Shared.Return(all);
        return count == 0 ? default : new SensorFigures(count, sum / count, largest);
    }
}
