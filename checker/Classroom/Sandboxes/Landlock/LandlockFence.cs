using Checker.Classroom.Sandboxes.ControlGroups;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes.Landlock;

/// <summary>What is around a program without namespaces: its process group, which the filter lets nobody leave.</summary>
/// <param name="first">The process that leads the group.</param>
internal sealed class LandlockFence(int first, ControlGroup? group, Scratch scratch, JailLimits limits)
{
    public Fence ToFence() => new(group ?? (IAccount)new ProcessAccount(() => first), Kill, WaitUntilEmptyAsync, Watch);

    private void Kill()
    {
        _ = LibC.Kill(-first, LibC.SigKill);
        group?.Kill();
    }

    private async Task WaitUntilEmptyAsync()
    {
        await ProcessTree.WaitUntilGroupIsGoneAsync(first);
        scratch.Delete();
    }

    private GradeVerdict? Watch() =>
        scratch.Size > limits.Disk ? GradeVerdict.LimitOutput
        : group is null && ProcessTree.ResidentOfGroup(first) > limits.Memory ? GradeVerdict.LimitMemory
        : null;
}
