namespace Checker.Memory.Trials.Awaiting;

internal sealed class AwaitingValueTask<TResult> : Awaiting<ValueTask<TResult>>
{
    public override bool IsCompleted(ValueTask<TResult> task) => task.IsCompleted;

    public override void Finish(ValueTask<TResult> task) => task.GetAwaiter().GetResult();
}
