using Checker.Memory.Tests.Texts;
using Checker.Memory.Trials.Awaiting;

namespace Checker.Memory.Tests.Awaited;

public sealed class AwaitedTests
{
    /// <summary>The task of a method that did not wait: 16 + 5 references + 2 ints + the answer, rounded up.</summary>
    private const long BytesOfTask = 72;

    private static readonly Allocation OneHop = Measure.Allocation(new OneHopTrial());

    [Fact]
    public void Counts_a_method_that_does_not_wait() =>
        Measure.Allocation(new NoHopTrial()).Bytes.Should().Be(new Bytes(BytesOfTask + Hops.BytesOfLeg));

    [Fact]
    public void Counts_what_stands_behind_each_await()
    {
        Measure.Allocation(new TwoHopsTrial()).Bytes.Should().Be(new Bytes(OneHop.Bytes.Count + Hops.BytesOfLeg));
        Measure.Allocation(new TenHopsTrial()).Bytes.Should().Be(new Bytes(OneHop.Bytes.Count + (9 * Hops.BytesOfLeg)));
    }

    [Fact]
    public void Comes_back_to_its_thread() => Measure.Allocation(new TenHopsTrial()).OtherThreads.Should().Be(Bytes.Zero);

    [Fact]
    public void Adds_up_to_the_objects_that_a_worker_saw()
    {
        OneHop.ByType.Sum(type => type.Bytes.Count).Should().Be(OneHop.Bytes.Count);
        OneHop.ByType.Single(type => type.Type == typeof(byte[])).Objects.Should().Be(2);
        OneHop.ByType.Should().HaveCount(2);
    }

    [Fact]
    public void Runs_in_each_tier() =>
        Measure.Allocation(new TenHopsTrial(), Tier.Cold).Bytes.Count.Should().BeGreaterThanOrEqualTo(11 * Hops.BytesOfLeg);

    [Fact]
    public void Finds_what_is_kept_behind_an_await()
    {
        var judge = () => Measure.Retention(new Keeping.DelaysTrial()).Should().HaveNo<Flight>();
        judge.Should().Throw<Exception>().WithMessage("*static field Checker.Memory.Tests.Awaited.Keeping.Delays.Seen*");
    }

    [Fact]
    public void Looks_at_marks_behind_an_await() => Measure.Peak(new Keeping.DelaysTrial()).Marks.Should().HaveCount(2);

    [Fact]
    public void Follows_a_lambda_that_returns_a_task_of_any_kind()
    {
        var expected = Measure.Allocation(new TwoHopsTrial()).Bytes;
        Measure.Allocation(() => Hops.Yielding(2)).Bytes.Should().Be(expected);
        Measure.Allocation(() => (Task)Hops.Yielding(2)).Bytes.Should().Be(expected);
        Measure.Allocation(async () => await Hops.Yielding(2)).Bytes.Should().BeGreaterThan(expected);
        Measure.Allocation(async () => { await Hops.Yielding(2); }).Bytes.Should().BeGreaterThan(expected);
        Measure.Allocation(() => Hops.YieldingValue(2)).Bytes.Should().BeGreaterThan(expected);
        Measure.Allocation(() => ValueTask.CompletedTask).Bytes.Should().Be(Bytes.Zero);
    }

    [Fact]
    public void Waits_for_a_method_that_nobody_can_await() =>
        Measure.Allocation(Hops.Unwatched).Bytes.Count.Should().BeGreaterThanOrEqualTo(Hops.BytesOfLeg);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    public void Says_what_was_on_other_threads_or_is_inconclusive(int hops)
    {
        try
        {
            var allocation = Measure.Allocation(() => Hops.Leaving(hops));
            allocation.OtherThreads.Count.Should().BeGreaterThanOrEqualTo(hops * Hops.BytesOfLeg);
            allocation.Bytes.Should().BeGreaterThan(allocation.OtherThreads);
        }
        catch (InconclusiveException)
        {
            // The other right answer.
        }
    }

    [Fact]
    public void Judges_no_task_that_is_still_under_way()
    {
        var judge = () => Measure.Allocation(new UnawaitedTrial());
        Golden.Matches("inconclusive-unawaited", judge.Should().Throw<InconclusiveException>().Which.Message);
        Measure.Allocation(new FinishedTrial()).Should().BeZero();
    }

    [Fact]
    public void Hands_on_what_ended_the_task()
    {
        FluentActions.Invoking(() => Measure.Allocation(Hops.Failing)).Should().Throw<InvalidDataException>();
        var judge = () => Measure.Allocation(new FailingTrial());
        judge.Should().Throw<TrialException>().WithInnerException<InvalidDataException>();
    }

    [Theory]
    [InlineData("never")]
    [InlineData("blocked")]
    public void Waits_for_nothing_for_ever(string how)
    {
        var patience = Pump.Patience;
        Pump.Patience = TimeSpan.FromSeconds(0.5);
        try
        {
            Func<Task<int>> work = how == "never" ? Hops.Waiting : Hops.Blocking;
            var judge = () => Measure.Allocation(work);
            Golden.Matches($"inconclusive-{how}", judge.Should().Throw<InconclusiveException>().Which.Message);
        }
        finally
        {
            Pump.Patience = patience;
        }

        Measure.Allocation(() => Hops.Yielding(1)).Bytes.Should().Be(OneHop.Bytes);
    }
}
