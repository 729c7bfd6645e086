using Checker.Benchmarks.Saves;

namespace Checker.Benchmarks.Tests;

/// <summary>What many saves leave behind is seen: fifty kilobytes a save, or one process in all.</summary>
public sealed class FootprintTests
{
    private const int Saves = 900;

    private static readonly Footprint Early = new(200_000_000, Processes: 3);

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(-5_000_000, 2, true)]
    [InlineData(Saves * 10_000, 3, true)]
    [InlineData(Saves * 50_000, 3, false)]
    [InlineData(0, 4, false)]
    public void A_watch_that_grows_is_told_from_one_that_does_not(long grown, int processes, bool isSound) =>
        new Footprint(Early.Residency + grown, processes).IsNoMoreThan(Early, Saves).Should().Be(isSound);
}
