using System.Text.Json;
using Checker.Classroom.Sandboxes;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>Runs the tests of an exercise in a jail. What comes back is what the process says of itself.</summary>
internal static class JailedTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<TestRun> RunAsync(JailedProcess started, CancellationToken cancel)
    {
        await using var process = started;
        var reader = new JournalReader();
        while (!reader.IsFinished && await process.ReadLineAsync(cancel) is { } line)
        {
            if (!TryAdd(reader, line))
                break;
        }

        var cpu = process.Cpu;
        return new TestRun(reader.ToJournal(), reader.IsFinished ? null : await process.WaitAsync(cancel), cpu);
    }

    /// <returns>False for a line that is none of a journal: what comes after it is of no use.</returns>
    private static bool TryAdd(JournalReader reader, string line)
    {
        try
        {
            if (JsonSerializer.Deserialize<JournalEntry>(line, Json) is not { Event: not null } entry || (entry.Event is "begin" or "skip" && entry.Test is null))
                return false;
            reader.Add(entry);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
