namespace Profiling.Exercise1;

public sealed class AllocationMeterTests
{
    /// <summary>A meter that is right now and then is of no use.</summary>
    private const int Repeats = 20;

    private static readonly AllocationMeterTrial Trial = new();
    private static readonly OwnCostTrial OwnCost = new();

    [Fact, Task(1)]
    public void Calls_the_code_between_1_and_100_times()
    {
        var calls = 0;
        ReadingOf(new KnownWork("a call that counts calls", () => calls++, default));
        calls.Should().BeInRange(1, 100);
    }

    [Fact, Task(1)]
    public void Reads_known_bytes_to_the_byte()
    {
        ShouldRead(0, _ => HasRun(KnownWorks.Nothing()));
        ShouldRead(1_024, _ => HasRun(KnownWorks.Array(1_000)));
        ShouldRead(24, _ => HasRun(KnownWorks.Box(42)));
        ShouldRead(8_056, _ => HasRun(KnownWorks.ListOfCapacity(1_000)));
        ShouldRead(16_600, _ => HasRun(KnownWorks.GrownList(1_000)));
    }

    [Fact, Task(1)]
    public void Does_not_mind_a_collection_in_the_middle() => ShouldRead(50_024, _ => HasRun(KnownWorks.CollectedMeanwhile(50_000)));

    [Fact, Task(2)]
    public void Leaves_out_what_the_first_call_alone_pays() => ShouldRead(1_024, _ => KnownWorks.LoadsATableFirst(1_000));

    [Fact, Task(2)]
    public void Tells_the_least_of_several_calls() => ShouldRead(1_024, repeat => KnownWorks.WritesOutNowAndThen(1_000, phase: repeat % 3));

    [Fact, Task(2)]
    public void Measures_anew_each_time()
    {
        var length = 1_000;
        object? last = null;
        var work = new KnownWork("an array of some length", () => last = new byte[length], default);
        ReadingOf(work).Bytes.Should().Be(1_024);
        length = 5_000;
        ReadingOf(work).Bytes.Should().Be(5_024, "the same code makes a longer array now");
        GC.KeepAlive(last);
    }

    [Fact, Task(2)]
    public void Allocates_nothing_itself() => Measure.Allocation(OwnCost).Should().BeZero();

    [Fact, Task(3)]
    public void Counts_its_own_thread_by_itself()
    {
        using var colleague = new Colleague();
        ShouldRead(1_024, _ => HasRun(KnownWorks.Shared(colleague, own: 1_000, others: 7_000)));
    }

    [Fact, Task(3)]
    public void Says_what_other_threads_allocated()
    {
        using var colleague = new Colleague();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            ReadingOf(KnownWorks.Shared(colleague, own: 1_000, others: 7_000)).OtherThreads.Should().Be(7_024, "a colleague made that, in round {0}", repeat);
            ReadingOf(KnownWorks.Array(1_000)).OtherThreads.Should().Be(0, "nobody helped, in round {0}", repeat);
        }
    }

    [Fact, Task(3)]
    public void Reads_whatever_comes()
    {
        foreach (var seed in Seed.Unseen)
        {
            using var workload = Trial.Input(seed, 10 * Repeats);
            foreach (var (work, reading) in workload.Works.Zip(Trial.Answer(workload)))
                reading.Should().Be(work.Cost, "that is what {0} takes ({1})", work.Name, seed);
        }
    }

    [Fact, Task(3)]
    public void Keeps_nothing() => Measure.Retention(OwnCost).Should().BeAtMost(Bytes.Kibi(1));

    private static void ShouldRead(long bytes, Func<int, KnownWork> workOf)
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var work = workOf(repeat);
            ReadingOf(work).Bytes.Should().Be(bytes, "that is what {0} takes, in round {1}", work.Name, repeat);
        }
    }

    private static Metered ReadingOf(KnownWork work)
    {
        using var workload = new Workload([work]);
        return Trial.Answer(workload).Single();
    }

    /// <summary>So that the runtime has nothing left to do for a first call.</summary>
    private static KnownWork HasRun(KnownWork work)
    {
        work.Call();
        return work;
    }
}
