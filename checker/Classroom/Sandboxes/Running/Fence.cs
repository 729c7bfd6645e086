using Checker.Classroom.Sandboxes.ControlGroups;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>What a sandbox has put around a process.</summary>
/// <param name="Account">Counts what it uses.</param>
/// <param name="Kill">Ends all that runs in it; it may be called again, and when all has ended.</param>
/// <param name="WaitUntilEmpty">Completes when nothing of it runs any more.</param>
/// <param name="Watch">What besides the clock may end it: looked at a few times a second; null where the kernel keeps all limits.</param>
internal sealed record Fence(IAccount Account, Action Kill, Func<Task> WaitUntilEmpty, Func<GradeVerdict?>? Watch = null);
