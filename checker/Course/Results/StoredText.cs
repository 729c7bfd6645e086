using System.Text.Json;
using System.Text.Json.Nodes;

namespace Checker.Course.Results;

/// <summary>A result or an explanation as text: what stands in its file.</summary>
internal static class StoredText
{
    public static string Of<T>(T content) => JsonSerializer.Serialize(content, CourseJson.Options) + "\n";

    /// <exception cref="UnreadableException">The text is damaged, or of a format that is yet to come.</exception>
    public static T Read<T>(string text, Migrations migrations)
    {
        var json = Parse(text) as JsonObject ?? throw new UnreadableException("it is not a JSON object");
        migrations.Migrate(json);
        try
        {
            return json.Deserialize<T>(CourseJson.Options)!;
        }
        catch (JsonException problem)
        {
            throw new UnreadableException($"something is missing or is not what it should be at {problem.Path ?? "$"}", problem);
        }
    }

    private static JsonNode? Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableException("it is empty");
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException problem)
        {
            throw new UnreadableException($"it is not JSON at line {problem.LineNumber + 1}", problem);
        }
    }
}
