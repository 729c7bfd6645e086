using System.Globalization;
using System.Text.Json;

namespace Checker.Classroom.Assigning;

/// <summary>A JSON object of which every key is known and every known key is there, once.</summary>
internal sealed class StrictObject
{
    private readonly JsonElement _json;

    /// <param name="where">What stands in front of its keys in messages: <c>exercises[0].</c></param>
    public StrictObject(string file, string where, JsonElement json, IReadOnlyList<string> keys)
    {
        (File, Where, _json) = (file, where, json);
        if (json.ValueKind != JsonValueKind.Object)
            throw AssignmentException.ForValue(file, where.Length == 0 ? "the whole" : where.TrimEnd('.'), $"an object with {string.Join(", ", keys)}");
        var names = json.EnumerateObject().Select(property => property.Name).ToList();
        if (names.Find(name => !keys.Contains(name)) is { } unknown)
            throw AssignmentException.ForKey(file, where, unknown, keys);
        if (names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw AssignmentException.ForTwice(file, where + twice.Key);
        if (keys.FirstOrDefault(key => !names.Contains(key)) is { } missing)
            throw AssignmentException.ForMissing(file, where, missing);
    }

    public string File { get; }

    public string Where { get; }

    public string Text(string key, Func<string, bool> isGood, string wanted) => TextOf(_json.GetProperty(key), Where + key, isGood, wanted);

    public IReadOnlyList<string> Texts(string key, Func<string, bool> isGood, string wanted) =>
        Elements(key, wanted) is { Count: > 0 } elements
            ? [.. elements.Select((element, index) => TextOf(element, $"{Where}{key}[{index}]", isGood, wanted))]
            : throw AssignmentException.ForValue(File, Where + key, $"a list of {wanted}");

    public IReadOnlyList<StrictObject> List(string key, IReadOnlyList<string> keys) =>
        [.. Elements(key, "objects").Select((element, index) => new StrictObject(File, $"{Where}{key}[{index}].", element, keys))];

    public int Number(string key) =>
        _json.GetProperty(key) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value is > 0 and <= 10_000
            ? value
            : throw AssignmentException.ForValue(File, Where + key, "a whole number from 1 to 10000");

    /// <summary>With its distance from universal time: a class is not always where its server is.</summary>
    public DateTimeOffset? Time(string key)
    {
        var json = _json.GetProperty(key);
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        return json.ValueKind == JsonValueKind.String && DateTimeOffset.TryParseExact(
            json.GetString(), ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw AssignmentException.ForValue(File, Where + key, "a time with its zone, such as 2026-03-01T18:00:00+01:00, or null");
    }

    private List<JsonElement> Elements(string key, string wanted) => _json.GetProperty(key) is { ValueKind: JsonValueKind.Array } array
        ? [.. array.EnumerateArray()]
        : throw AssignmentException.ForValue(File, Where + key, $"a list of {wanted}");

    private string TextOf(JsonElement json, string where, Func<string, bool> isGood, string wanted) =>
        json.ValueKind == JsonValueKind.String && json.GetString() is { } text && isGood(text) ? text : throw AssignmentException.ForValue(File, where, wanted);
}
