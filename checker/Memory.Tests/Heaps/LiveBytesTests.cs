using Checker.Memory.Heaps;

namespace Checker.Memory.Tests.Heaps;

public sealed class LiveBytesTests
{
    private const int Readings = 20;

    /// <summary>Other threads of the process may add some bytes to a reading, but not to most.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public void Reads_what_calls_leave_to_the_byte(int length)
    {
        var kept = new object?[Readings];
        var readings = Enumerable.Range(0, Readings).Select(at => LiveBytes.LeftBy(() => kept[at] = length == 0 ? null : new byte[length])).ToList();
        readings.Count(left => left == (length == 0 ? 0 : length + (3 * IntPtr.Size))).Should().BeGreaterThan(Readings / 2, string.Join(' ', readings));
        GC.KeepAlive(kept);
    }
}
