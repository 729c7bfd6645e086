namespace Checker.Classroom.Sandboxes;

/// <summary>The user that a program becomes where the judge is root; null where it stays the judge's.</summary>
internal static class JailUser
{
    private const int First = 64001;
    private const int Count = 900;
    private static int _jails;

    /// <summary>Another one each time: where no control group counts, the kernel counts processes by user.</summary>
    public static int? Next() => Environment.IsPrivilegedProcess ? First + ((Environment.ProcessId + Interlocked.Increment(ref _jails)) % Count) : null;
}
