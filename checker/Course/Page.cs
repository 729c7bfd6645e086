namespace Checker.Course;

/// <summary>A text of the course that belongs to no pair, such as its glossary: <c>lessons/glossary.md</c>.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Description">One sentence for who has not opened it.</param>
/// <param name="File">Relative to the root.</param>
/// <param name="Body">Markdown after the front matter.</param>
/// <param name="BodyLine">The line of <paramref name="File"/> at which the body begins, from 1.</param>
public sealed record Page(string Name, string Title, string Description, string File, string Body, int BodyLine);
