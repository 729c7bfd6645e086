namespace Checker.Classroom.Exporting.Gradebooks;

/// <param name="Scale">Convert scores where a column has another maximum.</param>
/// <param name="IncludeUnmoderated">Fill in grades, too, that a person has not looked at: they may change.</param>
public sealed record FillOptions(bool Scale = false, bool IncludeUnmoderated = false);
