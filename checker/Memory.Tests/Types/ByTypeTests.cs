using Checker.Memory.Tests.Texts;
using Checker.Memory.Tests.Types.Made;

namespace Checker.Memory.Tests.Types;

public sealed class ByTypeTests
{
    private static readonly Allocation Made = Measure.Allocation(new ObjectsTrial());

    [Fact]
    public void Counts_the_objects_of_each_type() =>
        Made.ByType.ToDictionary(type => type.Type!, type => (int)type.Objects).Should().BeEquivalentTo(Objects.Of);

    [Fact]
    public void Is_exact_for_each_kind_of_object() =>
        Kinds.All.Select(kind => Found(kind, Measure.Allocation(kind.Make).ByType)).Should().Equal(Kinds.All.Select(kind => (kind.Name, (Type?)kind.Type, kind.Objects, kind.Bytes)));

    [Fact]
    public void Adds_up_to_the_bytes_of_the_call() => Made.ByType.Sum(type => type.Bytes.Count).Should().Be(Made.Bytes.Count);

    /// <summary>The runtime samples what it reports of a type until somebody wants all, by how many objects of it there were before.</summary>
    [Theory]
    [InlineData(Renumbered.Copies.Times)]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public void Leaves_none_out_whose_type_the_input_is_full_of(int size) =>
        Measure.Allocation(new Renumbered.CopiesTrial(), size).ByType.Select(type => (type.Name, type.Objects)).Should().Equal(("Station", Renumbered.Copies.Times), ("Station[]", 1));

    [Fact]
    public void Names_the_line_that_allocates() => Made.ByType.Should().OnlyContain(type => type.Sites.Count == 1 && type.Sites[0].Method == "Objects.Make" && type.Sites[0].Line > 0);

    [Fact]
    public void Passes_what_allocates_only_one_kind() => Measure.Allocation(new Spots.Plain.DelaysTrial()).Should().AllocateOnly<long[]>(1);

    [Fact]
    public void Passes_what_does_not_allocate_it() => Measure.Allocation(new Spots.Plain.DelaysTrial()).Should().NotAllocate<Flight>();

    [Theory]
    [InlineData("forbidden")]
    [InlineData("others")]
    [InlineData("too-many")]
    [InlineData("large")]
    public void Says_what_was_allocated_and_where(string promise)
    {
        var judge = promise switch
        {
            "forbidden" => () => Made.Should().NotAllocate<Station>(),
            "others" => () => Made.Should().AllocateOnly<Station>(Objects.Times),
            "too-many" => () => Measure.Allocation(new Spots.Plain.DelaysTrial()).Should().AllocateOnly<long[]>(0),
            _ => (Action)(() => Measure.Allocation(new Spots.Plain.DelaysTrial(), size: 20_000).Should().HaveLargeObjectsAtMost(0)),
        };
        Golden.Matches($"types-{promise}", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Refuses_types_of_which_there_are_no_objects()
    {
        FluentActions.Invoking(() => Made.Should().NotAllocate<IEnumerable<int>>()).Should().Throw<ArgumentException>().WithMessage("*an interface*");
        FluentActions.Invoking(() => Made.Should().AllocateOnly<Array>(1)).Should().Throw<ArgumentException>().WithMessage("*abstract*");
        FluentActions.Invoking(() => Made.Should().AllocateAtMost<Station>(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Counts_large_objects_from_85_000_bytes_on()
    {
        Measure.Allocation(new Spots.Plain.DelaysTrial(), size: 10_621).Should().HaveLargeObjectsAtMost(0);
        Measure.Allocation(new Spots.Plain.DelaysTrial(), size: 10_622).LargeObjects.Should().Be(1);
    }

    [Fact]
    public void Breaks_down_a_lambda_that_uses_nothing_around_it() =>
        Measure.Allocation(() => new Station(5)).Should().AllocateOnly<Station>(1);

    [Fact]
    public void Says_why_another_process_cannot_run_a_lambda()
    {
        var number = Made.Size;
        var judge = () => Measure.Allocation(() => new Station(number)).Should().NotAllocate<Station>();
        Golden.Matches("inconclusive-captured", judge.Should().Throw<InconclusiveException>().Which.Message);
    }

    /// <summary>No worker could run it, and none has to: where there is not one byte, there is no object.</summary>
    [Fact]
    public void Asks_no_worker_where_nothing_is_allocated()
    {
        var number = Made.Size;
        var nothing = Measure.Allocation(() => number + 1);
        nothing.Should().NotAllocate<Station>();
        nothing.Should().NotAllocateFrom("System*");
        nothing.Should().AllocateOnly<Station>(0);
        nothing.Should().HaveLargeObjectsAtMost(0);
        nothing.In(Heap.Pinned).Should().BeZero();
        nothing.BySite.Should().BeEmpty();
        // What it asks of the collector, no counter of bytes can say.
        FluentActions.Invoking(() => nothing.Should().HaveGen2CollectionsAtMost(0)).Should().Throw<InconclusiveException>();
    }

    /// <summary>The runtime does not report a thread's first object of each type.</summary>
    [Fact]
    public void Is_inconclusive_where_a_new_thread_allocates()
    {
        var judge = () => Measure.Allocation(new Spots.OtherThread.DelaysTrial()).Should().NotAllocate<long[]>();
        judge.Should().Throw<InconclusiveException>().WithMessage("*not all that it allocated*first object of each type on a new thread*Task.Run*");
    }

    /// <summary>A thread of the pool may be new, too; and the pool's own threads allocate a little when they like, so that a window without any code shows something.</summary>
    [Theory]
    [MemberData(nameof(OnThePool), DisableDiscoveryEnumeration = true)]
    public void Is_exact_or_inconclusive_where_the_pool_allocates(Func<object> work)
    {
        for (var run = 0; run < 5; run++)
        {
            try
            {
                Measure.Allocation(work).ByType.Where(type => type.Type == typeof(Station[])).Select(type => (type.Objects, type.Bytes.Count)).Should().Equal((16, 16 * 824));
            }
            catch (InconclusiveException refusal)
            {
                refusal.Message.Should().ContainAny("not all that it allocated", "other threads of this process allocate");
            }
        }
    }

    public static TheoryData<Func<object>> OnThePool => new()
    {
        () => System.Threading.Tasks.Parallel.For(0, 16, _ => Keep()),
        () => Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(Keep))).GetAwaiter().GetResult().Length,
    };

    private static object? Kept { get; set; }

    private static int Keep()
    {
        Kept = new Station[100];
        return 0;
    }

    private static (string Name, Type? Type, long Objects, long Bytes) Found(Kind kind, IReadOnlyList<AllocatedType> found) =>
        found is [var only] ? (kind.Name, only.Type, only.Objects, only.Bytes.Count) : (string.Join(", ", found.Select(type => type.Name)), null, found.Count, 0);
}
