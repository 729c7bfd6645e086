using Checker.Benchmarks.Fixtures;
using Checker.Memory;
using Checker.Memory.Tests.Allocations;

namespace Checker.Benchmarks.Exact;

/// <summary>All readings of one fixture, beside what is known of it.</summary>
internal sealed class Readings(ExactBytes fixture)
{
    public string Name => fixture.Name;

    public long Bytes => fixture.Bytes;

    public int Count { get; private set; }

    public int Wrong { get; private set; }

    public int Inconclusive { get; private set; }

    /// <summary>Of the worst reading, in bytes.</summary>
    public long Difference { get; private set; }

    public void Take()
    {
        Count++;
        try
        {
            var off = Math.Abs(ExactFixtures.Measure(fixture).Bytes.Count - fixture.Bytes);
            Wrong += off == 0 ? 0 : 1;
            Difference = Math.Max(Difference, off);
        }
        catch (InconclusiveException)
        {
            Inconclusive++;
        }
    }
}
