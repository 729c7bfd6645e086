namespace Checker.Course.Reading;

/// <summary>A <c>## 2. Title</c> with the lines below it, in an exercise's README or in its hints.</summary>
/// <param name="Line">The heading's line, from 1.</param>
internal sealed record TaskSection(int Number, string Title, int Line, IReadOnlyList<string> Lines)
{
    public string Heading => $"## {Number}. {Title}";
}
