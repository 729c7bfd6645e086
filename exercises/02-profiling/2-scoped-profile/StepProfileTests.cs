using Data;

namespace Profiling.Exercise2;

public sealed class StepProfileTests
{
    private static readonly StepProfileTrial Trial = new();
    private static readonly EmptyStepsTrial EmptySteps = new();
    private static readonly Step[] FourSteps = [Step.Clean, Step.Group, Step.Rank, Step.Write];

    [Fact, Task(1)]
    public void Leaves_the_report_as_it_is()
    {
        var job = Trial.Input(Seed.Unseen[0], Trial.Size);
        var report = "";
        foreach (var chunk in job.Chunks)
            report = DelayReport.Write(report, DelayReport.Rank(DelayReport.Group(DelayReport.Clean(chunk))));
        Trial.Answer(job).Report.Should().Be(report);
    }

    [Fact, Task(1)]
    public void Counts_each_step_to_the_byte()
    {
        foreach (var seed in Seed.Unseen)
            ShouldCount(Trial.Input(seed, 500).Chunks, seed);
    }

    [Fact, Task(1)]
    public void Adds_up_a_step_that_comes_again()
    {
        foreach (var seed in Seed.Unseen)
            ShouldCount(Trial.Input(seed, Trial.Size).Chunks, seed);
    }

    [Fact, Task(2)]
    public void Allocates_nothing_itself() => Measure.Allocation(EmptySteps).Should().BeZero();

    [Fact, Task(2)]
    public void Finds_nothing_in_an_empty_step() => EmptySteps.Answer(EmptySteps.Input(Seed.Unseen[0], 100)).Should().OnlyContain(bytes => bytes == 0);

    [Fact, Task(2)]
    public void Makes_the_whole_the_sum_of_its_steps()
    {
        foreach (var seed in Seed.Unseen)
        {
            var bytes = Profiled(Trial.Input(seed, Trial.Size).Chunks);
            bytes[(int)Step.Whole].Should().Be(FourSteps.Sum(step => bytes[(int)step]), "nothing is allocated between the steps of {0}", seed);
        }
    }

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(EmptySteps).Should().BeAtMost(Bytes.Kibi(1));

    private static void ShouldCount(Flight[][] chunks, Seed seed)
    {
        var expected = LeastOfThree(() => Counted(chunks));
        var found = Profiled(chunks);
        foreach (var step in FourSteps)
            found[(int)step].Should().Be(expected[(int)step], "so much does {0} allocate for {1}", step, seed);
    }

    private static long[] Profiled(Flight[][] chunks) => LeastOfThree(() => Trial.Answer(Job.Of(chunks)).Bytes);

    /// <summary>The same steps, with the counter read by hand.</summary>
    private static long[] Counted(Flight[][] chunks)
    {
        var bytes = new long[Job.Steps];
        var report = "";
        foreach (var chunk in chunks)
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            var flights = DelayReport.Clean(chunk);
            var clean = GC.GetAllocatedBytesForCurrentThread();
            var origins = DelayReport.Group(flights);
            var group = GC.GetAllocatedBytesForCurrentThread();
            var ranking = DelayReport.Rank(origins);
            var rank = GC.GetAllocatedBytesForCurrentThread();
            report = DelayReport.Write(report, ranking);
            var write = GC.GetAllocatedBytesForCurrentThread();

            bytes[(int)Step.Clean] += clean - start;
            bytes[(int)Step.Group] += group - clean;
            bytes[(int)Step.Rank] += rank - group;
            bytes[(int)Step.Write] += write - rank;
        }

        return bytes;
    }

    /// <summary>First calls set things up, and a table of the runtime's may grow in any other: the least is the step's own.</summary>
    private static long[] LeastOfThree(Func<long[]> read)
    {
        var (one, two, three) = (read(), read(), read());
        return [.. one.Select((bytes, step) => Math.Min(bytes, Math.Min(two[step], three[step])))];
    }
}
