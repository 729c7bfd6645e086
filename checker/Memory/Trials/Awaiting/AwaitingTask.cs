namespace Checker.Memory.Trials.Awaiting;

internal sealed class AwaitingTask<TTask> : Awaiting<TTask>
    where TTask : Task
{
    public override bool IsCompleted(TTask task) => task.IsCompleted;

    public override void OnCompleted(TTask task, Action wake) => task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(wake);

    public override void Finish(TTask task) => task.GetAwaiter().GetResult();
}
