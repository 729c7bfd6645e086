using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Sandboxes;

/// <summary>The user that a program becomes where the judge is root; null where it stays the judge's.</summary>
internal static class JailUser
{
    private const int First = 64001;
    private const int Count = 900;
    private static int _jails;

    /// <summary>Another one each time.</summary>
    /// <param name="isCounted">
    /// Whether the kernel counts processes by user, since no control group does: then it is nobody who has a process, because a solution that waits for its next question would leave a submission
    /// too few.
    /// </param>
    public static int? Next(bool isCounted) => Environment.IsPrivilegedProcess ? Next(isCounted ? ProcessTree.Users() : []) : null;

    /// <param name="busy">Users that have processes. Where all have, one of them comes again.</param>
    internal static int Next(HashSet<int> busy)
    {
        var user = Draw();
        for (var tries = 1; busy.Contains(user) && tries < Count; tries++)
            user = Draw();
        return user;
    }

    /// <summary>Judges of one machine begin at different places.</summary>
    private static int Draw() => First + (int)((uint)(Environment.ProcessId + Interlocked.Increment(ref _jails)) % Count);
}
