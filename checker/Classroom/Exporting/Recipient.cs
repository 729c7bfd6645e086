using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Exporting;

/// <summary>One student who gets a grade: who handed it in, or each member of the group that did.</summary>
/// <param name="Student">The student's own key, as far as it is known.</param>
/// <param name="Group">The key of the submission's group; null for who handed in alone.</param>
/// <param name="Keys">By which a gradebook may know the student; null where nobody can tell which row of the roster is meant.</param>
internal sealed record Recipient(Grade Grade, string Student, string? Name, string? Group, IReadOnlyList<StudentKey>? Keys);
