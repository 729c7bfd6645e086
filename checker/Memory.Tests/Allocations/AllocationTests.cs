using Checker.Memory.Allocations;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Allocations;

public sealed class AllocationTests
{
    private static readonly Bytes Budget = 1_000;

    private static readonly Dictionary<string, Trial> Wasteful = new()
    {
        ["Plain"] = new Spots.Plain.DelaysTrial(),
        ["StaticBuffer"] = new Spots.StaticBuffer.DelaysTrial(),
        ["PooledBuffer"] = new Spots.PooledBuffer.DelaysTrial(),
        ["Native"] = new Spots.Native.DelaysTrial(),
        ["NativeInLambda"] = new Spots.NativeInLambda.DelaysTrial(),
        ["NativeInIterator"] = new Spots.NativeInIterator.DelaysTrial(),
        ["NativeInAsync"] = new Spots.NativeInAsync.DelaysTrial(),
        ["Mapped"] = new Spots.Mapped.DelaysTrial(),
        ["Reflected"] = new Spots.Reflected.DelaysTrial(),
    };

    public static TheoryData<string> Names => [.. Wasteful.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_was_wasted(string name)
    {
        var judge = () => Measure.Allocation(Wasteful[name]).Should().BeAtMost(Budget);
        Golden.Matches($"allocation-{name}", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Passes_what_is_within_its_budget()
    {
        var allocation = Measure.Allocation(new Spots.Constant.DelaysTrial());
        allocation.Should().BeAtMost(Budget);
        allocation.Bytes.Should().Be(new Bytes(424));
    }

    [Fact]
    public void Takes_no_chance_for_scratch() => Measure.Allocation(new Spots.Varying.DelaysTrial()).Scratch.Should().Be(Bytes.Zero);

    [Fact]
    public void Judges_no_budget_that_some_inputs_keep_and_others_do_not()
    {
        var allocation = Measure.Allocation(new Spots.Varying.DelaysTrial());
        allocation.Most.Should().BeGreaterThan(allocation.Bytes);
        allocation.Should().BeAtMost(allocation.Most);
        FluentActions.Invoking(() => allocation.Should().BeAtMost(allocation.Most.Count - 1))
            .Should().Throw<InconclusiveException>().WithMessage("*by what its input says, and the budget of * lies between them*");
        FluentActions.Invoking(() => allocation.Should().BeAtMost(allocation.Bytes.Count - 1)).Should().Throw<Exception>().WithMessage("*but allocated*");
    }

    [Fact]
    public void Says_the_same_of_every_input_where_nothing_differs()
    {
        var allocation = Measure.Allocation(new Spots.Constant.DelaysTrial());
        allocation.Most.Should().Be(allocation.Bytes);
    }

    [Fact]
    public void Adds_nothing_of_its_own_for_an_answer_that_is_a_struct_of_references() =>
        Measure.Allocation(static () => (nameof(Budget), nameof(Wasteful))).Bytes.Should().Be(Bytes.Zero);

    /// <summary>Each call has collections in it, which set off finalizers that allocate on a thread of their own.</summary>
    [Fact]
    public void Charges_no_call_for_its_finalizers()
    {
        try
        {
            var allocation = Measure.Allocation(new Spots.Finalized.DelaysTrial());
            allocation.Bytes.Should().Be(new Bytes(Spots.Finalized.Delays.Bytes));
            allocation.OtherThreads.Should().Be(Bytes.Zero);
        }
        catch (InconclusiveException)
        {
            // The other right answer.
        }
    }

    [Fact]
    public void Finds_scratch_after_a_measurement_of_retention_with_eight_times_the_input()
    {
        var trial = new Leaks.Pool.DelaysTrial();
        Measure.Retention(trial);
        Measure.Allocation(trial).Scratch.Count.Should().BeGreaterThan(0);
    }

    /// <summary>A counter that stands still, one that counts too much, and one that forgets the half.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 8)]
    [InlineData(0.5, 0)]
    public void Is_inconclusive_with_a_counter_that_is_wrong(double factor, long offset)
    {
        var (thread, process) = (Counters.OfThread, Counters.OfProcess);
        var calls = 0L;
        Counters.OfThread = () => (long)(factor * thread()) + (offset * ++calls);
        Counters.OfProcess = () => (long)(factor * process()) + (offset * ++calls);
        try
        {
            FluentActions.Invoking(() => Measure.Allocation(new Spots.Constant.DelaysTrial()))
                .Should().Throw<InconclusiveException>().WithMessage("*was counted as*");
        }
        finally
        {
            (Counters.OfThread, Counters.OfProcess) = (thread, process);
        }
    }

    [Fact]
    public void Counts_what_other_threads_allocate()
    {
        var allocation = Measure.Allocation(new Spots.OtherThread.DelaysTrial());
        allocation.OtherThreads.Count.Should().BeGreaterThanOrEqualTo(8_024);
        allocation.Bytes.Should().BeGreaterThan(allocation.OtherThreads);
    }
}
