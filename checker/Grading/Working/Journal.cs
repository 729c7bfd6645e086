using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Grading.Working;

/// <summary>What the worker wrote of its tests while they ran.</summary>
/// <param name="Begun">The test that was running when the process ended; null when none was.</param>
/// <param name="IsFinished">Whether every test has had its turn.</param>
internal sealed record Journal(
    IReadOnlyList<TestResult> Tests, IReadOnlyList<Figure> Figures, IReadOnlyList<string> ExceptionTypes, ulong Seed, string? Begun, bool IsFinished)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>A last line that the process did not finish writing is left out.</summary>
    public static Journal Read(string path)
    {
        var reader = new JournalReader();
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            try
            {
                reader.Add(JsonSerializer.Deserialize<JournalEntry>(line, Json)!);
            }
            catch (JsonException)
            {
                break;
            }
        }

        return reader.ToJournal();
    }
}
