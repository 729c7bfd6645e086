using Checker.Memory.Residencies;

namespace Checker.Memory;

/// <summary>
/// How much more memory the process held from the system after one call than before it: native memory, mapped files and the collector's own
/// pages alike, as far as they were touched. The system counts in pages and by the way, so the figure has an error, and it is compared with no other.
/// </summary>
/// <param name="Code">The code under test, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Bytes">The median of several runs, each the first call of a new process. Negative where the process gave memory back.</param>
/// <param name="Error">How far the median may be off: the most by which a reading changed while nothing ran, and half of what the runs differ by.</param>
public sealed record Residency(string Code, int Size, Bytes Bytes, Bytes Error)
{
    internal static Residency Of(string code, int size, IReadOnlyList<ResidencyReading> readings)
    {
        var found = readings.Select(reading => reading.Found).Order().ToList();
        return new Residency(
            code, size, found[found.Count / 2], Math.Max(readings.Max(reading => reading.Error), (found[^1] - found[0] + 1) / 2));
    }
}
