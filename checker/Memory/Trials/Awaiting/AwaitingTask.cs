namespace Checker.Memory.Trials.Awaiting;

internal sealed class AwaitingTask<TTask> : Awaiting<TTask>
    where TTask : Task
{
    public override bool IsCompleted(TTask task) => task.IsCompleted;

    public override void Finish(TTask task) => task.GetAwaiter().GetResult();
}
