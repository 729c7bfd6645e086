namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>What becomes of one system call; without a test, always.</summary>
internal sealed record FilterRule(SystemCall Call, FilterAction Action, ArgumentTest? Test = null);
