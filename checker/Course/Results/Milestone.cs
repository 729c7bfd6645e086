namespace Checker.Course.Results;

/// <summary>A former attempt, short enough to keep them all.</summary>
/// <param name="Score">Its <see cref="MemoryScore"/>; null where it had none, or was made before there were any.</param>
/// <param name="Task">The task that it failed; null where it failed none, or was made before this was kept.</param>
/// <param name="Tests">As <see cref="Attempt.Tests"/>; null where an older check wrote it.</param>
/// <param name="Tool">As <see cref="Attempt.Tool"/>; null where an older check wrote it.</param>
public sealed record Milestone(
    DateTimeOffset At, Verdict Verdict, string Answer, int? Score = null, int? Task = null, string? Tests = null, string? Tool = null);
