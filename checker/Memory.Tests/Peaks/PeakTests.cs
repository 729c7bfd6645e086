using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Peaks;

public sealed class PeakTests
{
    private static readonly Bytes Heap = 24 << 20;

    /// <summary>Each chunk is 4 MB, so that all ten of them fit in no heap of 24 MiB.</summary>
    private const int LargeChunk = 500_000;

    [Fact]
    public void Is_exact_at_each_mark() =>
        Measure.Peak(new Held.BuffersTrial()).Marks.Should().Equal(1_024, 3_048, 2_024);

    [Fact]
    public void Is_exact_for_large_pinned_and_finalizable_objects() =>
        Measure.Peak(new Mixed.BuffersTrial()).Marks.Should().Equal(100_024, 104_048, 104_072, 104_072, 4_048, 4_024);

    [Fact]
    public void Shows_nothing_where_nothing_is_made() => Measure.Peak(new Idle.IdleTrial()).Marks.Should().Equal(0, 0, 0);

    [Fact]
    public void Shows_one_chunk_where_chunks_are_dropped() => Measure.Peak(new Running.TotalTrial()).Should().BeAtMost(8_200);

    [Fact]
    public void Says_how_much_was_alive()
    {
        var judge = () => Measure.Peak(new Stored.TotalTrial()).Should().BeAtMost(10_000);
        Golden.Matches("peak-Stored", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Passes_what_fits_in_the_heap() => Measure.Peak(new Running.TotalTrial(), LargeChunk).Should().FitIn(Heap);

    [Fact]
    public void Fails_what_does_not_fit_in_the_heap()
    {
        var judge = () => Measure.Peak(new Stored.TotalTrial(), LargeChunk).Should().FitIn(Heap);
        Golden.Matches("peak-heap", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Refuses_a_heap_in_which_nothing_runs()
    {
        var judge = () => Measure.Peak(new Running.TotalTrial()).Should().FitIn(Bytes.Kibi(1_000));
        judge.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Does_nothing_at_a_mark_while_no_peak_is_taken() =>
        Measure.Allocation(new Held.BuffersTrial()).Should().BeAtMost(1_024 + 2_024);
}
