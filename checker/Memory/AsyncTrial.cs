using Checker.Memory.Trials.Awaiting;

namespace Checker.Memory;

/// <summary>
/// A trial of async code. The engine runs the task to its end on one thread, so that all that stands behind an <c>await</c> counts.
/// What the runtime makes to bring a continuation back to this thread counts too, as it would in a program with a window.
/// </summary>
public abstract class AsyncTrial<TInput, TAnswer> : Trial<TInput, TAnswer>
{
    private readonly Func<TInput, Task<TAnswer>> _run;

    protected AsyncTrial() => _run = RunAsync;

    /// <summary>Calls the code under test. Anything allocated until its task has ended counts.</summary>
    protected abstract Task<TAnswer> RunAsync(TInput input);

    protected sealed override TAnswer Run(TInput input) => Pump.Run(_run, input, Awaiting<Task<TAnswer>>.Instance!).Result;
}
