namespace Checker.Course.Results;

/// <summary>A former attempt, short enough to keep them all.</summary>
public sealed record Milestone(DateTimeOffset At, Verdict Verdict, string Answer);
