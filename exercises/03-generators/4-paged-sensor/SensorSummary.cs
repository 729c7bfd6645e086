using System.Buffers;

namespace Generators.Exercise4;

public static class SensorSummary
{
    /// <summary>The figures of all readings in <paramref name="archive"/>.</summary>
    public static async Task<SensorFigures> OfAsync(SensorArchive archive)
    {
        var pages = new List<IMemoryOwner<double>>();
        while (await archive.NextPageAsync() is { } page)
            pages.Add(page);

        var readings = pages.SelectMany(page => page.Memory.ToArray()).ToList();
        pages.ForEach(page => page.Dispose());
        if (readings.Count == 0)
            return default;

        var jumps = readings.Zip(readings.Skip(1), (before, after) => Math.Abs(after - before));
        return new SensorFigures(readings.Count, readings.Average(), jumps.DefaultIfEmpty().Max());
    }
}
