using System.Text.Json.Serialization;

namespace Checker.Classroom.Exporting.Services;

/// <summary>One exercise, as Classroom 50 lists tests.</summary>
/// <param name="Verdict">A field of our own, which the format allows here and keeps.</param>
public sealed record Classroom50Test(
    [property: JsonPropertyName("test-name")] string Name, bool Passed, int Score, [property: JsonPropertyName("max-score")] int MaxScore, string Verdict);
