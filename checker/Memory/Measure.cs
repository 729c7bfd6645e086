using Checker.Memory.Allocations;
using Checker.Memory.Backends;
using Checker.Memory.Explanations;
using Checker.Memory.Finalizations;
using Checker.Memory.Growths;
using Checker.Memory.Peaks;
using Checker.Memory.Releases;
using Checker.Memory.Residencies;
using Checker.Memory.Retentions;
using Checker.Memory.Tiers;
using Checker.Memory.Trials;

namespace Checker.Memory;

/// <summary>
/// The front door: each method runs a trial and returns what was observed; <c>.Should()</c> judges it. One measurement at a time: a
/// second one on another thread is inconclusive. A trial that throws ends in a <see cref="TrialException"/>.
/// </summary>
public static class Measure
{
    /// <summary>The bytes that one call of the trial allocates on the managed heap, at the trial's own size.</summary>
    /// <exception cref="InconclusiveException">Another thread allocated in every window, or the process runs unoptimised code.</exception>
    public static Allocation Allocation(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return Allocation(trial, trial.Size);
    }

    /// <summary>The bytes that one call of the trial allocates with <paramref name="size"/> items of input.</summary>
    public static Allocation Allocation(Trial trial, int size)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        return Backend.Current.Allocation(trial, size);
    }

    /// <summary>The bytes that one call of the trial allocates in the code of <paramref name="tier"/>, in a worker process where that is not this one's.</summary>
    /// <exception cref="InconclusiveException">No worker process can run this trial.</exception>
    public static Allocation Allocation(Trial trial, Tier tier)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        if (tier == Tier.Steady)
            return Allocation(trial);
        Backend.Current.RequireEngine($"a figure of {tier} code");
        return TierMeter.Read(trial, trial.Size, tier);
    }

    /// <summary>The bytes that one call of <paramref name="work"/> allocates. Return what it computes: the JIT drops work nobody uses. A task is run to its end.</summary>
    public static Allocation Allocation<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var turn = Turn.Take();
        return Backend.Current.Allocation(new WorkTrial<T>(work), size: 1);
    }

    /// <summary>How the allocation of one call grows with the input: measured at the trial's size, twice and four times that.</summary>
    /// <exception cref="ArgumentException">The trial's size cannot be doubled.</exception>
    public static Growth Growth(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        GrowthSizes.Require(trial);
        return new Growth([.. GrowthSizes.Factors.Select(factor => Allocation(trial, factor * trial.Size))]) { Curve = new(() => CurveMeter.Read(trial)) };
    }

    /// <summary>
    /// What calls of the trial leave alive once inputs and answers are dropped: judged from the process's own heap graph.
    /// </summary>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole.</exception>
    public static Retention Retention(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        return Backend.Current.Retention(trial);
    }

    /// <summary>
    /// What calls of <paramref name="work"/> leave alive: a growth loop. The code runs in this process, and may capture variables, in rounds of
    /// seven calls; after each the heap is looked at, and only what grew in every round, by an object for each call at least, is reported.
    /// What is made once, by the first calls, never is.
    /// </summary>
    /// <remarks>
    /// When something seems to grow, a hundred calls more decide: a cache with a bound is reported only if it is not yet full
    /// after 133 calls. Where the bound is larger, call the code as often as the cache has room before it is measured.
    /// </remarks>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole, or the process runs unoptimised code.</exception>
    public static Retention Retention(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("what calls without a trial leave alive");
        return WorkMeter.Read(work, work);
    }

    /// <summary>As <see cref="Retention(Action)"/>; what <paramref name="work"/> returns is dropped. A task is waited for, a disposable object disposed.</summary>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole, or the process runs unoptimised code.</exception>
    public static Retention Retention<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("what calls without a trial leave alive");
        return WorkMeter.Read(work, () => WorkMeter.Drop(work()));
    }

    /// <summary>What a trial's answer keeps alive, and nothing else does: the answer itself counts.</summary>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole.</exception>
    public static Retention RetentionOfAnswer(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("what an answer keeps alive");
        return AnswerMeter.Read(trial);
    }

    /// <summary>
    /// Whether the object that <paramref name="work"/> makes, uses and returns is gone once the code has returned. The code runs on this thread in a
    /// method of its own, the engine keeps a weak reference only, and the process's own heap graph judges, after the finalizers have run.
    /// </summary>
    /// <exception cref="ArgumentException">The code returns null, a struct, a task, or an object that the runtime never lets go of.</exception>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole, or the process runs unoptimised code.</exception>
    public static Release Release(Func<object> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("whether an object is released");
        return ReleaseMeter.Read(work);
    }

    /// <summary>
    /// Whether an object that the test has made and dropped is gone. It has to be made in another method than the one that asks: a local variable
    /// that is still in use keeps it alive.
    /// </summary>
    /// <exception cref="ArgumentException">The target is a struct, a string literal, or an object that the runtime never lets go of.</exception>
    /// <exception cref="InconclusiveException">The heap graph did not arrive whole, or the caller is unoptimised code.</exception>
    public static Release Release(WeakReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("whether an object is released");
        return ReleaseMeter.Read(reference);
    }

    /// <summary>How much is alive at once while one call runs: looked at wherever the input or the trial says <see cref="Mark"/>, in a worker process.</summary>
    /// <exception cref="InconclusiveException">No worker process can run this trial.</exception>
    public static Peak Peak(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return Peak(trial, trial.Size);
    }

    /// <summary>How much is alive at once while one call runs with <paramref name="size"/> items of input.</summary>
    public static Peak Peak(Trial trial, int size)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Backend.Current.RequireEngine("how much is alive at once");
        return new Peak(Code.NameOf(trial), size) { Trial = trial };
    }

    /// <summary>How much of the system's memory one call leaves the process with, native memory included: the median of several new worker processes, with its error.</summary>
    /// <exception cref="InconclusiveException">No worker process can run this trial.</exception>
    public static Residency Residency(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Backend.Current.RequireEngine("what the process holds of the system's memory");
        return ResidencyMeter.Read(trial, trial.Size);
    }

    /// <summary>Marks a moment at which <see cref="Peak(Trial)"/> looks at what is alive. Does nothing while no peak is taken, and allocates nothing then.</summary>
    public static void Mark() => Marking.Mark();

    /// <summary>How many objects one call of the trial leaves to the finalizer.</summary>
    /// <exception cref="InconclusiveException">Somebody else leaves objects to the finalizer all the time.</exception>
    public static Finalization Finalization(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("what is left to the finalizer");
        return FinalizationMeter.Read(trial);
    }

    /// <summary>
    /// Who allocates what and where in one call of the trial, and who keeps what alive afterwards: a report, for a person who has seen an assertion
    /// fail. It fails for no waste; a part for which the instrument cannot vouch carries the reason in place of its figures.
    /// </summary>
    public static Explanation Explain(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var turn = Turn.Take();
        Backend.Current.RequireEngine("an explanation");
        return Explainer.Of(trial);
    }
}
