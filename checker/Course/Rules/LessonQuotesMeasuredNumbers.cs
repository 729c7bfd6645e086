using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>A number in prose, <c>{sum-lazily.csharp.allocated}</c> or <c>{03-generators/sum-lazily.csharp.allocated}</c>, was measured: it stands in the pair's <c>measured.json</c>; <c>{site/page.csharp.allocated}</c> in that of the site's generator.</summary>
internal sealed partial class LessonQuotesMeasuredNumbers : ICourseRule
{
    private const string Site = "site";

    public IEnumerable<Defect> Check(Curriculum curriculum)
    {
        var pairs = curriculum.Pairs.Select(pair => pair.Id).Append(Site).ToHashSet(StringComparer.Ordinal);
        var measured = pairs.Where(pair => File.Exists(Path.Combine(curriculum.Root, FileOf(pair))))
            .ToDictionary(pair => pair, pair => Parse(Path.Combine(curriculum.Root, FileOf(pair))), StringComparer.Ordinal);
        return
        [
            .. measured.Where(file => file.Value is null)
                .Select(file => new Defect(FileOf(file.Key), 0, "the file is not as check writes it; run ./check audit --update, which measures anew")),
            .. CourseText.AllOf(curriculum).SelectMany(text => Check(text, measured, pairs)),
        ];
    }

    private static string FileOf(string pair) => pair == Site ? $"{Site}/measured.json" : $"lessons/{pair}/measured.json";

    /// <summary>Before the first measurement a pair has no file, and there is nothing to compare.</summary>
    private static IEnumerable<Defect> Check(CourseText text, Dictionary<string, JsonNode?> measured, HashSet<string> pairs) =>
        from line in Fences.Outside(text.Body.Split('\n'), text.BodyLine)
        from Match quote in Quote().Matches(line.Text)
        let pair = quote.Groups["pair"].Success ? quote.Groups["pair"].Value : text.Pair
        let fault = pair is null ? "stands on a page of no pair; write the pair's name and a slash before the snippet's"
            : !pairs.Contains(pair) ? $"names '{pair}', which is no pair; name one of {FrontPage.File} before the slash"
            : measured.GetValueOrDefault(pair) is { } numbers && !IsMeasured(numbers, quote.Groups) ? $"is not in {FileOf(pair)}; name what was measured, or run ./check audit --update"
            : null
        where fault is not null
        select new Defect(text.File, line.Number, $"{quote.Value} {fault}");

    private static JsonNode? Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsMeasured(JsonNode measured, GroupCollection quote) =>
        new[] { quote["language"].Value, "snippets", quote["snippet"].Value, quote["what"].Value }
            .Aggregate<string, JsonNode?>(measured, (node, key) => (node as JsonObject)?[key]) is JsonValue;

    [GeneratedRegex(@"\{(?:(?<pair>[\w-]+)/)?(?<snippet>[\w-]+)\.(?<language>csharp|python)\.(?<what>\w+)\}")]
    private static partial Regex Quote();
}
