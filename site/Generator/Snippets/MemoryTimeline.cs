using System.Globalization;
using System.Text.Json;

namespace Site.Generator.Snippets;

/// <summary>What a call holds over time, as <c>measured.json</c> says it: bytes at the start, at each step and at the end.</summary>
/// <param name="Of">What a step is, such as <c>days read</c>.</param>
/// <param name="Each">How many of these make a step.</param>
/// <param name="Young">For how many bytes a new object finds room before the collector comes; null in Python.</param>
/// <param name="Held">In memory.</param>
/// <param name="Left">What a full collection at that moment leaves.</param>
internal sealed record MemoryTimeline(string Of, int Each, long? Young, IReadOnlyList<long> Held, IReadOnlyList<long> Left, IReadOnlyList<TimelineCollection> Collections)
{
    /// <summary>Beside start and end, there is a step at least.</summary>
    private const int LeastPoints = 3;

    public int Steps => Held.Count - 2;

    public long Most => Math.Max(Held.Max(), Math.Max(Left.Max(), Collections.Select(each => each.Before).DefaultIfEmpty(0).Max()));

    /// <summary>Null when it is none, or its parts do not fit each other.</summary>
    public static MemoryTimeline? Parse(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || node.EnumerateObject().Any(member => member.Name is not ("of" or "each" or "young" or "held" or "reachable" or "collections")))
            return null;
        var held = Numbers(node.GetProperty("held").GetString());
        var left = Numbers(node.GetProperty("reachable").GetString());
        var collections = node.GetProperty("collections").EnumerateArray().Select(each => TimelineCollection.Parse(each.GetString() ?? "")).ToList();
        var isSound = held is { Count: >= LeastPoints } && left?.Count == held.Count
            && collections.All(each => each is { } found && found.Step <= held.Count - 2) && node.GetProperty("of").GetString() is { Length: > 0 };
        return isSound
            ? new MemoryTimeline(node.GetProperty("of").GetString()!, node.GetProperty("each").GetInt32(), node.TryGetProperty("young", out var young) ? young.GetInt64() : null, held!, left!, [.. collections.Select(each => each!)])
            : null;
    }

    private static List<long>? Numbers(string? text)
    {
        var numbers = new List<long>();
        foreach (var word in (text ?? "").Split(' '))
        {
            if (!long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
        }

        return numbers;
    }
}
