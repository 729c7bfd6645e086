namespace Checker.Course;

/// <summary>One thing that is wrong with the course: where, and what to do about it.</summary>
/// <param name="File">Relative to the course's root, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">Which fact is so, and what to do.</param>
public sealed record Defect(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Message}" : $"{File}: {Message}";
}
