using MemoryTests.Dashboards;

namespace MemoryTests.Exercise2;

public sealed class LeakTestTests
{
    private const int Repeats = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly VerdictsTrial Trial = new();
    private static readonly OwnCostTrial OwnCost = new();

    [Fact, Task(1)]
    public void Finds_charts_in_a_list_and_comes_to_an_end() => TellsApart(leaks => new ListDashboard(leaks));

    [Fact, Task(1)]
    public void Finds_charts_that_still_listen_to_a_feed() => TellsApart(leaks => new FeedDashboard(leaks));

    [Fact, Task(1)]
    public void Finds_charts_that_a_cache_keeps_once_they_are_drawn() => TellsApart(leaks => new CacheDashboard(leaks));

    [Fact, Task(1)]
    public void Finds_charts_that_a_timer_keeps() => TellsApart(leaks => new TimerDashboard(leaks));

    [Fact, Task(1)]
    public void Says_the_same_in_a_debug_build() => AskIn(Tier.Unoptimized, new PlainChartsTrial());

    [Fact, Task(1)]
    public void Says_the_same_in_the_first_calls_of_a_program() => AskIn(Tier.Cold, new PlainChartsTrial());

    [Fact, Task(2)]
    public void Finds_charts_that_their_finalizer_brings_back() => TellsApart(leaks => new PictureDashboard(leaks));

    [Fact, Task(2)]
    public void Lets_charts_go_one_step_after_the_other() => TellsApart(leaks => new SessionDashboard(leaks));

    [Fact, Task(2)]
    public void Says_the_same_of_finalizers_in_a_debug_build() => AskIn(Tier.Unoptimized, new FinalizedChartsTrial());

    [Fact, Task(3)]
    public void Says_the_same_of_all_twelve_twenty_times()
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var seed = new Seed(Seed.Unseen[0].Value + (ulong)repeat);
            Trial.Answer(Trial.Input(seed, Trial.Size)).Should().OnlyContain(verdict => verdict.IsRight, "the order is that of {0}", seed);
        }
    }

    [Fact, Task(3)]
    public void Keeps_no_chart_itself() => Measure.Retention(OwnCost).Should().HaveNo<Chart>();

    [Fact, Task(3)]
    public void Keeps_nothing_else() => Measure.Retention(OwnCost).Should().BeAtMost(Bytes.Kibi(1));

    private static void TellsApart(Func<bool, Dashboard> make)
    {
        foreach (var candidate in Candidate.Two(make))
        {
            // On a thread of its own: a leak test that waits until a leak is gone waits for ever.
            var run = new Task<IReadOnlyList<Verdict>>(() => Trial.Answer([candidate]));
            new Thread(run.RunSynchronously) { IsBackground = true }.Start();
            run.Wait(Patience).Should().BeTrue("a leak test comes to an end, and this one was still busy after {0}", Patience);
            run.Result.Should().Equal([new Verdict(candidate.Dashboard.GetType().Name, candidate.Leaks, Passes: !candidate.Leaks)]);
        }
    }

    /// <summary>In a process whose code is compiled so. What it allocates there is no matter; where the leak test is mistaken, the trial throws.</summary>
    private static void AskIn(Tier tier, MistakenTrial trial) => Measure.Allocation(trial, tier);
}
