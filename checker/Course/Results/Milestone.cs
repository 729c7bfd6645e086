namespace Checker.Course.Results;

/// <summary>A former attempt, short enough to keep them all.</summary>
/// <param name="Score">Its <see cref="MemoryScore"/>; null where it had none, or was made before there were any.</param>
public sealed record Milestone(DateTimeOffset At, Verdict Verdict, string Answer, int? Score = null);
