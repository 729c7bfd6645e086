namespace ChunkedReading.Exercise3;

public sealed class LogCountTests
{
    private static readonly LogCountTrial Trial = new();

    [Fact, Task(1)]
    public void Counts_the_lines()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 2, 3, 1_000, seed.Random().Below(5_000) + 4, Trial.Size, 4 * Trial.Size })
            {
                using var log = Trial.Input(seed, size);
                Trial.Answer(log).Should().Be(size, "so many flights of {0} are in the log", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Counts_empty_lines_and_a_last_line_that_does_not_end()
    {
        foreach (var (text, lines) in new[] { ("", 0), ("one", 1), ("one\n", 1), ("one\n\nthree", 3), ("\n", 1), ("\n\n", 2), ("Zürich\r\n東京", 2) })
            LinesOf(text).Should().Be(lines, "so many lines are in '{0}'", text);
    }

    [Fact, Task(1)]
    public void Reads_on_where_the_next_part_begins()
    {
        LinesOf("one\ntwo\n", "three\n").Should().Be(3);
        LinesOf("one\ntw", "o\nthree").Should().Be(3, "the second line begins in one part and ends in the next");
        LinesOf("one\n", "", "two\n").Should().Be(2);
    }

    /// <summary>Half a million flights: unpacked, the log has as many bytes as the heap.</summary>
    [Fact, Task(1)]
    public void Fits_in_a_heap_as_large_as_the_log() => Measure.Peak(Trial, size: 500_000).Should().FitIn(Bytes.Kibi(16 * 1024));

    [Fact, Task(2)]
    public void Unpacks_into_a_small_buffer_only()
    {
        var allocation = Measure.Allocation(Trial);
        allocation.Should().BeAtMost(Bytes.Kibi(20));
        allocation.Should().HaveLargeObjectsAtMost(0);
    }

    [Fact, Task(2)]
    public void Costs_the_same_for_twice_the_lines() => Measure.Growth(Trial).Should().NotGrow();

    [Fact, Task(2)]
    public void Closes_what_it_opens() => Measure.Finalization(Trial).Should().BeZero();

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static long LinesOf(params string[] parts)
    {
        using var log = new PackedLog(parts);
        return Trial.Answer(log);
    }
}
