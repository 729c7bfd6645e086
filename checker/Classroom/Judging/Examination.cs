namespace Checker.Classroom.Judging;

/// <summary>What came of asking a submission's program for its answers.</summary>
/// <param name="Verdict">Null where all answers are right.</param>
/// <param name="Allocated">Bytes that all calls together allocated, as the program claims, over what the solution's allocated.</param>
/// <param name="Peak">By how many bytes its physical memory went beyond that of the solution's program, by the kernel's count; null where nothing counts.</param>
internal sealed record Examination(GradeVerdict? Verdict, string? Reason, long Allocated, long? Peak)
{
    /// <summary>Two runs of one program differ by less: the runtime takes memory in pieces.</summary>
    private const long Grain = 32 << 20;

    public static Examination Ended(GradeVerdict verdict, string reason) => new(verdict, reason, 0, null);

    /// <summary>A sentence where the process had memory that it does not account for; otherwise null.</summary>
    public string? Unaccounted => Peak is { } peak && peak > Math.Max(0, Allocated) + Grain
        ? FormattableString.Invariant($"the process took {peak >> 20:N0} MB more than the solution's, and accounts for {Math.Max(0, Allocated) >> 20:N0} MB")
        : null;
}
