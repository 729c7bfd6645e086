namespace Checker.Course;

/// <summary>The page of one pair: <c>lessons/03-generators/lesson.md</c>.</summary>
/// <param name="Python">The technique's name in Python.</param>
/// <param name="CSharp">The technique's name in C#.</param>
/// <param name="Needs">Ids of the pairs to read first.</param>
/// <param name="File">Relative to the root.</param>
/// <param name="Body">Markdown after the front matter.</param>
/// <param name="BodyLine">The line of <paramref name="File"/> at which the body begins, from 1.</param>
public sealed record Lesson(
    string Id, string Title, int Minutes, string Python, string CSharp, IReadOnlyList<string> Needs,
    string File, string Body, int BodyLine);
