using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>A number in prose, <c>{sum-lazily.csharp.allocated}</c>, was measured: it stands in the lesson's <c>measured.json</c>.</summary>
internal sealed partial class LessonQuotesMeasuredNumbers : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) => curriculum.Pairs.SelectMany(pair => Check(curriculum.Root, pair.Lesson));

    /// <summary>Before the first measurement there is no file, and nothing to compare.</summary>
    private static IEnumerable<Defect> Check(string root, Lesson lesson)
    {
        var file = $"lessons/{lesson.Id}/measured.json";
        if (!File.Exists(Path.Combine(root, file)))
            return [];
        if (Parse(Path.Combine(root, file)) is not { } measured)
            return [new Defect(file, 0, "the file is not as check writes it; run ./check audit --update, which measures anew")];
        return
        [
            .. from line in Fences.Outside(lesson.Body.Split('\n'), lesson.BodyLine)
               from Match quote in Quote().Matches(line.Text)
               where !IsMeasured(measured, quote.Groups)
               select new Defect(lesson.File, line.Number, $"{quote.Value} is not in {file}; name what was measured, or run ./check audit --update"),
        ];
    }

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

    [GeneratedRegex(@"\{(?<snippet>[\w-]+)\.(?<language>csharp|python)\.(?<what>\w+)\}")]
    private static partial Regex Quote();
}
