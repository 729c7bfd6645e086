using System.Text;

namespace Dispose.Exercise3;

public sealed class ChunkReaderTests
{
    private static readonly ChunkReaderTrial Trial = new();

    [Fact, Task(1)]
    public void Sums_up_every_chunk()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 20 })
            {
                var file = Trial.Input(seed, size);
                Trial.Answer(file).Registry.Summaries.Should().Equal(file.Chunks().Select(chunk => SummaryOf(chunk)), "it is the answer for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Counts_what_was_read_and_no_more()
    {
        var chunk = Trial.Input(Seed.Unseen[0], 1).Chunks().Single();
        var firstTwo = SummaryOf(chunk, flights: 2);
        var reader = new ChunkReader(chunk);
        reader.Summary.Should().Be(new ChunkSummary(0, 0, 0));
        reader.ReadFlight().Should().BeTrue();
        reader.ReadFlight().Should().BeTrue();
        reader.Dispose();
        reader.Summary.Should().Be(firstTwo);
    }

    [Fact, Task(1)]
    public void Can_be_disposed_twice() => Trial.Answer(Trial.Input(Seed.Unseen[0], 3)).SecondDispose.Should().BeNull();

    [Fact, Task(1)]
    public void Refuses_to_read_once_disposed() =>
        Trial.Answer(Trial.Input(Seed.Unseen[0], 3)).ReadAfterDispose.Should().Be(nameof(ObjectDisposedException));

    [Fact, Task(2)]
    public void Keeps_no_chunk_once_disposed() => Measure.RetentionOfAnswer(Trial).Should().HaveNo<byte[]>();

    [Fact, Task(2)]
    public void Keeps_its_numbers_only() => Measure.RetentionOfAnswer(Trial).Should().BeAtMost(Trial.Size * 200 + Bytes.Kibi(2).Count);

    [Fact, Task(2)]
    public void Hides_no_chunk_elsewhere() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static ChunkSummary SummaryOf(byte[] chunk, int flights = int.MaxValue)
    {
        var delays = Encoding.UTF8.GetString(chunk).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Take(flights).Select(line => int.Parse(line.Split(',')[1])).ToList();
        return new ChunkSummary(delays.Count, delays.Sum(), Math.Max(0, delays.Max()));
    }
}
