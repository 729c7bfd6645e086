using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Heaps;

public sealed class AllocationInHeapTests
{
    private static readonly Allocation Made = Measure.Allocation(new Made.PairTrial());

    [Theory]
    [InlineData(Heap.Gen0, 85_000)]
    [InlineData(Heap.Large, 85_000)]
    [InlineData(Heap.Pinned, 1_024)]
    public void Is_exact_in_each_part_of_the_heap(Heap heap, long bytes)
    {
        Made.In(heap).Should().BeAtMost(bytes);
        FluentActions.Invoking(() => Made.In(heap).Should().BeAtMost(bytes - 1)).Should().Throw<Exception>();
    }

    [Fact]
    public void Counts_doubles_as_large_from_the_same_size_on()
    {
        Measure.Allocation(new Numbers.NumbersTrial(), size: 10_621).Should().HaveLargeObjectsAtMost(0);
        Measure.Allocation(new Numbers.NumbersTrial(), size: 10_622).LargeObjects.Should().Be(1);
    }

    /// <summary>It is large, but stands in the pinned object heap.</summary>
    [Fact]
    public void Counts_no_pinned_array_as_large()
    {
        var pinned = Measure.Allocation(static () => GC.AllocateUninitializedArray<byte>(100_000, pinned: true));
        (pinned.LargeObjects, pinned.PinnedObjects).Should().Be((0, 1));
        pinned.Should().HavePinnedObjectsAtMost(1);
    }

    [Fact]
    public void Says_what_was_allocated_there()
    {
        Made.In(Heap.Pinned).Should().NotAllocate<int[]>();
        Golden.Matches("heap-allocated", Failure(() => Made.In(Heap.Large).Should().BeAtMost(0)));
        Golden.Matches("heap-forbidden", Failure(() => Made.In(Heap.Pinned).Should().NotAllocate<byte[]>()));
        Golden.Matches("heap-pinned-objects", Failure(() => Made.Should().HavePinnedObjectsAtMost(0)));
    }

    [Theory]
    [InlineData(Heap.Gen1, "*surviving*")]
    [InlineData(Heap.Gen2, "*surviving*")]
    [InlineData(Heap.Frozen, "*literals and types*")]
    public void Refuses_where_no_call_allocates(Heap heap, string why) =>
        FluentActions.Invoking(() => Made.In(heap)).Should().Throw<ArgumentException>().WithMessage(why);

    private static string Failure(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
