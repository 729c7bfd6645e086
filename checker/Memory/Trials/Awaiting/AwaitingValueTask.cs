namespace Checker.Memory.Trials.Awaiting;

internal sealed class AwaitingValueTask : Awaiting<ValueTask>
{
    public override bool IsCompleted(ValueTask task) => task.IsCompleted;

    public override void Finish(ValueTask task) => task.GetAwaiter().GetResult();
}
