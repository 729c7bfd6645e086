using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Parallel;

/// <summary>What else the process does while something is measured: the number is exact, or there is none.</summary>
public sealed class ParallelTests
{
    private const int Rounds = 20;
    private static readonly Bytes Exact = 424;

    [Fact]
    public void Refuses_a_second_measurement()
    {
        Exception? refusal = null;
        Measure.Allocation(() =>
        {
            refusal = null;
            var other = new Thread(() => refusal = Record.Exception(() => Measure.Allocation(() => 1)));
            other.Start();
            other.Join();
            return refusal;
        });
        Golden.Matches("inconclusive-parallel", refusal.Should().BeOfType<InconclusiveException>().Which.Message);
    }

    [Fact]
    public void Measures_again_once_the_first_has_ended()
    {
        FluentActions.Invoking(() => Measure.Allocation(new Misuse.ThrowingTrial())).Should().Throw<TrialException>();
        Allocation? found = null;
        var other = new Thread(() => found = Measure.Allocation(new Spots.Constant.DelaysTrial()));
        other.Start();
        other.Join();
        found!.Bytes.Should().Be(Exact);
    }

    [Fact]
    public void Is_exact_or_inconclusive_in_two_tests_at_once()
    {
        using var together = new Barrier(2);
        var found = new List<Bytes>[] { [], [] };
        var threads = found.Select(bytes => new Thread(() =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                together.SignalAndWait();
                Add(bytes);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        found.SelectMany(bytes => bytes).Should().AllBeEquivalentTo(Exact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Is_exact_beside_threads_that_compute(int count)
    {
        using var busy = new BusyThreads(count, static () => Thread.SpinWait(100));
        Measure.Allocation(new Spots.Constant.DelaysTrial()).Bytes.Should().Be(Exact);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(1, 20_000)]
    [InlineData(2, 20_000)]
    public void Is_exact_or_inconclusive_beside_threads_that_allocate(int count, int pause)
    {
        var found = new List<Bytes>();
        using (new BusyThreads(count, () => Allocate(pause)))
        {
            for (var round = 0; round < Rounds; round++)
                Add(found);
        }

        found.Should().AllBeEquivalentTo(Exact);
    }

    /// <summary>Behind such an await no counter tells the code's threads from others.</summary>
    [Fact]
    public void Is_exact_or_inconclusive_where_an_await_leaves_its_thread_beside_one_that_allocates()
    {
        var alone = Measure.Allocation(() => Awaited.Hops.Leaving(2)).Bytes;
        using var busy = new BusyThreads(1, static () => Allocate(20_000));
        try
        {
            Measure.Allocation(() => Awaited.Hops.Leaving(2)).Bytes.Should().Be(alone);
        }
        catch (InconclusiveException)
        {
            // The other right answer.
        }
    }

    private static void Allocate(int pause)
    {
        GC.KeepAlive(new byte[100]);
        Thread.SpinWait(pause);
    }

    private static void Add(List<Bytes> found)
    {
        try
        {
            found.Add(Measure.Allocation(new Spots.Constant.DelaysTrial()).Bytes);
        }
        catch (InconclusiveException)
        {
            // The other right answer.
        }
    }
}
