using System.Text.Json;
using Checker.Classroom.Sandboxes;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>
/// A program in a jail that runs trials on request and then, asked for that, the tests of its exercise. What it says is a claim; only its answers can be right.
/// Disposing ends it.
/// </summary>
internal sealed class JailedProgram(JailedProcess process) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The kernel's count until now.</summary>
    public long? Peak => process.Peak;

    /// <summary>Names of the trials there are; the first thing to ask. Null where the program has ended instead.</summary>
    /// <exception cref="JsonException">It says something else.</exception>
    public async Task<IReadOnlyList<string>?> TrialsAsync(CancellationToken cancel) =>
        await process.ReadLineAsync(cancel) is { } line ? JsonSerializer.Deserialize<string[]>(line) : null;

    /// <returns>Null where the program has ended instead of answering.</returns>
    /// <exception cref="JsonException">It says something that is no answer.</exception>
    public async Task<ServedAnswer?> AskAsync(Question question, CancellationToken cancel) =>
        await SayAsync(ServedAnswer.Request(question.Trial, question.Seed, question.Size), cancel) && await process.ReadLineAsync(cancel) is { } line
            ? ServedAnswer.Read(question.Trial, question.Seed, line)
            : null;

    /// <summary>Has it run its exercise's tests; after that it answers nothing more.</summary>
    public async Task<TestRun> TestAsync(CancellationToken cancel)
    {
        var reader = new JournalReader();
        await SayAsync("", cancel);
        while (!reader.IsFinished && await process.ReadLineAsync(cancel) is { } line)
        {
            if (!TryAdd(reader, line))
                break;
        }

        var cpu = process.Cpu;
        return new TestRun(reader.ToJournal(), reader.IsFinished ? null : await process.WaitAsync(cancel), cpu);
    }

    public Task<JailEnd> WaitAsync(CancellationToken cancel) => process.WaitAsync(cancel);

    public ValueTask DisposeAsync() => process.DisposeAsync();

    /// <returns>False where the program has ended.</returns>
    private async Task<bool> SayAsync(string line, CancellationToken cancel)
    {
        try
        {
            await process.Input.WriteLineAsync(line.AsMemory(), cancel);
            await process.Input.FlushAsync(cancel);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
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
