namespace Checker.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    public const int Passed = 0;

    /// <summary>Something that was graded fails.</summary>
    public const int Failed = 1;

    /// <summary>The user's mistake, or a broken course: one message says what, where and what to do.</summary>
    public const int Mistake = 2;

    /// <summary>Grades are missing, or two of one submission disagree.</summary>
    public const int Incomplete = 3;

    /// <summary>The machine was at fault and not the work: sysexits.h calls it EX_TEMPFAIL, and schedulers run it again.</summary>
    public const int TryAgain = 75;

    /// <summary>Ended by Ctrl-C, as shells have it.</summary>
    public const int Interrupted = 130;
}
