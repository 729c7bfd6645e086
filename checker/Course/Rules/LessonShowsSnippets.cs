using System.Text.RegularExpressions;
using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>What a page shows by <c>::: pair sum-lazily</c>, or compares it with by <c>since sum-stored</c>, stands once in its <c>.cs</c> files and once in its <c>.py</c> files.</summary>
internal sealed partial class LessonShowsSnippets : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) => curriculum.Pairs.SelectMany(pair => Check(curriculum.Root, pair.Lesson));

    private static IEnumerable<Defect> Check(string root, Lesson lesson)
    {
        var csharp = SnippetRegions.Read(root, $"lessons/{lesson.Id}", "cs");
        var python = SnippetRegions.Read(root, $"lessons/{lesson.Id}", "py");
        var shown = Fences.Outside(lesson.Body.Split('\n'), lesson.BodyLine)
            .Select(line => (line.Number, Match: Directive().Match(line.Text)))
            .Where(line => line.Match.Success)
            .SelectMany(line => line.Match.Groups["name"].Captures.Select(name => (line.Number, Kind: line.Match.Groups["kind"].Value, Name: name.Value)))
            .SelectMany(shown => new[]
            {
                shown.Kind is "pair" or "csharp" ? csharp.Find(shown.Name, lesson.File, shown.Number) : null,
                shown.Kind is "pair" or "python" ? python.Find(shown.Name, lesson.File, shown.Number) : null,
            });
        return [.. csharp.Defects, .. python.Defects, .. shown.OfType<Defect>()];
    }

    [GeneratedRegex(@"^:::+ *(?<kind>pair|csharp|python) +(?<name>\S+)(?: +since +(?<name>\S+))? *$")]
    private static partial Regex Directive();
}
