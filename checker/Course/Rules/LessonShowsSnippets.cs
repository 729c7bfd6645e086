using System.Text.RegularExpressions;
using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>What a page shows by <c>::: pair sum-lazily</c>, or by <c>::: pair 03-generators/sum-lazily</c>, and what it compares that with by <c>since sum-stored</c>, stands once in that pair's <c>.cs</c> files and once in its <c>.py</c> files.</summary>
internal sealed partial class LessonShowsSnippets : ICourseRule
{
    private static readonly (string Kind, string Extension)[] Languages = [("csharp", "cs"), ("python", "py")];

    public IEnumerable<Defect> Check(Curriculum curriculum)
    {
        var regions = curriculum.Pairs.SelectMany(pair => Languages, (pair, language) => (pair.Id, language.Kind, language.Extension))
            .ToDictionary(one => (one.Id, one.Kind), one => SnippetRegions.Read(curriculum.Root, $"lessons/{one.Id}", one.Extension));
        return [.. regions.Values.SelectMany(read => read.Defects), .. CourseText.AllOf(curriculum).SelectMany(text => Check(text, regions))];
    }

    private static IEnumerable<Defect> Check(CourseText text, Dictionary<(string Pair, string Kind), SnippetRegions> regions) =>
        from line in Fences.Outside(text.Body.Split('\n'), text.BodyLine)
        let shown = Directive().Match(line.Text).Groups
        where shown[0].Success
        let pair = shown["pair"].Success ? shown["pair"].Value : text.Pair
        from name in shown["name"].Captures
        from kind in shown["kind"].Value == "pair" ? Languages.Select(language => language.Kind) : [shown["kind"].Value]
        let defect = pair is not null && regions.TryGetValue((pair, kind), out var found)
            ? found.Find(name.Value, text.File, line.Number)
            : new Defect(text.File, line.Number, pair is null
                ? $"'{line.Text.Trim()}' stands on a page of no pair; write the pair's name and a slash before the snippet's"
                : $"there is no pair '{pair}'; name a pair of {FrontPage.File} before the slash")
        where defect is not null
        select defect;

    [GeneratedRegex(@"^:::+ *(?<kind>pair|csharp|python) +(?:(?<pair>[^/\s]+)/)?(?<name>[^/\s]+)(?: +since +(?<name>[^/\s]+))? *$")]
    private static partial Regex Directive();
}
