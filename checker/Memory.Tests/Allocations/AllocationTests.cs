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

    [Fact]
    public void Is_right_or_inconclusive_beside_a_thread_that_allocates()
    {
        using var stop = new CancellationTokenSource();
        var noise = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
                GC.KeepAlive(new byte[100]);
        });
        noise.Start();
        try
        {
            Measure.Allocation(new Spots.Constant.DelaysTrial()).Bytes.Should().Be(new Bytes(424));
        }
        catch (InconclusiveException)
        {
            // The other right answer.
        }
        finally
        {
            stop.Cancel();
            noise.Join();
        }
    }
}
