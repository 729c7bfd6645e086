namespace Checker.Classroom.Assigning;

/// <summary>A file that is written for an assignment.</summary>
/// <param name="Path">Relative to the folder that it goes to, with slashes.</param>
public sealed record AssignmentTemplate(string Path, string Text);
