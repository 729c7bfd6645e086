using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Heaps;

public sealed class RetentionInHeapTests
{
    private static readonly Retention Kept = Measure.Retention(new Kept.StoreTrial());

    [Theory]
    [InlineData(Heap.Gen0, 0)]
    [InlineData(Heap.Gen1, 0)]
    [InlineData(Heap.Gen2, 85_000 + 84_992)]
    [InlineData(Heap.Large, 85_000 + 85_000)]
    [InlineData(Heap.Pinned, 4_024 + 100_024)]
    public void Is_exact_in_each_part_of_the_heap(Heap heap, long bytes)
    {
        Kept.In(heap).Should().BeAtMost(bytes);
        FluentActions.Invoking(() => Kept.In(heap).Should().BeAtMost(bytes - 1)).Should().Throw<Exception>();
    }

    [Fact]
    public void Tells_the_parts_of_the_heap_apart_by_object()
    {
        Kept.In(Heap.Large).Should().HaveAtMost<double[]>(1);
        Kept.In(Heap.Large).Should().HaveNo<int[]>();
        Kept.In(Heap.Gen2).Should().HaveNo<string>();
        Kept.In(Heap.Frozen).Should().HaveNo<byte[]>();
        Golden.Matches("heap-large", Failure(() => Kept.In(Heap.Large).Should().HaveNo<double[]>()));
        Golden.Matches("heap-pinned", Failure(() => Kept.In(Heap.Pinned).Should().BeAtMost(0)));
        Golden.Matches("heap-frozen", Failure(() => Kept.In(Heap.Frozen).Should().HaveNo<string>()));
    }

    [Fact]
    public void Knows_the_objects_that_stand_for_types_in_frozen_segments() =>
        Failure(() => Kept.In(Heap.Frozen).Should().BeAtMost(0)).Should().Contain("RuntimeType  40 bytes in 1 object").And.Contain("80 bytes");

    [Fact]
    public void Tells_the_parts_of_an_answer_apart()
    {
        var answer = Measure.RetentionOfAnswer(new Made.PairTrial());
        answer.In(Heap.Pinned).Should().BeAtMost(1_024);
        answer.In(Heap.Gen2).Should().HaveAtMost<byte[]>(0);
        Golden.Matches("heap-answer", Failure(() => answer.In(Heap.Pinned).Should().BeAtMost(1_023)));
    }

    [Fact]
    public void Finds_what_grows_in_a_part_of_the_heap()
    {
        Golden.Matches("heap-growing", Failure(() => Measure.Retention(new Growing.StoreTrial()).In(Heap.Pinned).Should().BeAtMost(Bytes.Kibi(1))));
        Measure.Retention(new Growing.StoreTrial()).In(Heap.Large).Should().BeAtMost(0);
    }

    [Fact]
    public void Refuses_a_part_of_a_part()
    {
        FluentActions.Invoking(() => Kept.In(Heap.Large).In(Heap.Pinned)).Should().Throw<ArgumentException>().WithMessage("*the large object heap already*");
        FluentActions.Invoking(() => Kept.In((Heap)6)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*no such part*");
    }

    private static string Failure(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
