namespace Checker.Memory.Trials.Awaiting;

internal sealed class AwaitingValueTask<TResult> : Awaiting<ValueTask<TResult>>
{
    public override bool IsCompleted(ValueTask<TResult> task) => task.IsCompleted;

    public override void OnCompleted(ValueTask<TResult> task, Action wake) => task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(wake);

    public override void Finish(ValueTask<TResult> task) => task.GetAwaiter().GetResult();
}
