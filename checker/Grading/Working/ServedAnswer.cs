using System.Text.Json;
using System.Text.Json.Nodes;

namespace Checker.Grading.Working;

/// <summary>A trial's answer to one seed and size, as the worker claims it.</summary>
/// <param name="Tolerance">How far a number may be off, relative to the expected one.</param>
internal sealed record ServedAnswer(string Trial, ulong Seed, int Size, JsonNode? Answer, double Tolerance)
{
    /// <summary>Bytes that the call allocated on all threads.</summary>
    public long Allocated { get; init; }

    /// <summary>How long the call took.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The most bytes of physical memory that the worker had at a time until now; 0 where the system does not say.</summary>
    public long Peak { get; init; }

    private const int LongestShown = 120;

    public string Shown => (Answer?.ToJsonString() ?? "null") is { Length: > LongestShown } text
        ? text[..LongestShown] + "..."
        : Answer?.ToJsonString() ?? "null";

    /// <summary>The line that asks a worker for such an answer.</summary>
    /// <param name="size">Null for the trial's own.</param>
    public static string Request(string trial, ulong seed, int? size) => JsonSerializer.Serialize(new { trial, seed, size });

    /// <param name="reply">A line of the worker's, which need not be one that it should have written.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static ServedAnswer Read(string trial, ulong seed, string reply)
    {
        try
        {
            var read = JsonNode.Parse(reply)!;
            return new ServedAnswer(trial, seed, read["size"]!.GetValue<int>(), read["answer"], read["tolerance"]!.GetValue<double>())
            {
                Allocated = read["allocated"]!.GetValue<long>(),
                Milliseconds = read["milliseconds"]!.GetValue<double>(),
                Peak = read["peak"]!.GetValue<long>(),
            };
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new JsonException("this is no reply", mistake);
        }
    }

    /// <summary>Whether the other one says the same, as far as this one's tolerance goes.</summary>
    public bool Agrees(ServedAnswer other) => Trial == other.Trial && Agree(Answer, other.Answer, Tolerance);

    private static bool Agree(JsonNode? a, JsonNode? b, double tolerance) => (a, b) switch
    {
        (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(pair => Agree(pair.First, pair.Second, tolerance)),
        (JsonObject x, JsonObject y) => x.Count == y.Count && x.All(member => y.ContainsKey(member.Key) && Agree(member.Value, y[member.Key], tolerance)),
        (JsonValue x, JsonValue y) when IsNumber(x) && IsNumber(y) => AreClose(x.GetValue<double>(), y.GetValue<double>(), tolerance),
        _ => JsonNode.DeepEquals(a, b),
    };

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == JsonValueKind.Number;

    private static bool AreClose(double a, double b, double tolerance) =>
        a.Equals(b) || Math.Abs(a - b) <= tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
}
