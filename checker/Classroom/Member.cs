namespace Checker.Classroom;

/// <summary>One of those who handed a submission in together, as the platform names them.</summary>
/// <param name="Student">The key of this one alone, such as <c>gradescope-7</c>.</param>
public sealed record Member(string Student, string? Name, string? Email);
