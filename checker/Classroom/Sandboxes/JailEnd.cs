namespace Checker.Classroom.Sandboxes;

/// <summary>How a jailed program ended.</summary>
/// <param name="Limit">The verdict of the limit that ended it; null where it ended by itself.</param>
/// <param name="Errors">What it wrote to standard error, cut.</param>
/// <param name="Peak">The most bytes of physical memory at a time; null where nothing counts.</param>
public sealed record JailEnd(GradeVerdict? Limit, int ExitCode, string Errors, long? Peak);
