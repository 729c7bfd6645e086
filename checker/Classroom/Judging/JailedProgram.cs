using System.Text.Json;
using Checker.Classroom.Sandboxes;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>A program in a jail that runs trials on request. What it says is a claim; only its answers can be right.</summary>
internal sealed class JailedTrials(JailedProcess process) : IAsyncDisposable
{
    /// <summary>Names of the trials there are; the first thing to ask. Null where the program has ended instead.</summary>
    /// <exception cref="JsonException">It says something else.</exception>
    public async Task<IReadOnlyList<string>?> TrialsAsync(CancellationToken cancel) =>
        await process.ReadLineAsync(cancel) is { } line ? JsonSerializer.Deserialize<string[]>(line) : null;

    /// <returns>Null where the program has ended instead of answering.</returns>
    /// <exception cref="JsonException">It says something that is no answer.</exception>
    public async Task<ServedAnswer?> AskAsync(Question question, CancellationToken cancel)
    {
        try
        {
            await process.Input.WriteLineAsync(ServedAnswer.Request(question.Trial, question.Seed, question.Size).AsMemory(), cancel);
            await process.Input.FlushAsync(cancel);
        }
        catch (IOException)
        {
            return null;
        }

        return await process.ReadLineAsync(cancel) is { } line ? ServedAnswer.Read(question.Trial, question.Seed, line) : null;
    }

    /// <summary>The kernel's count until now.</summary>
    public long? Peak => process.Peak;

    public Task<JailEnd> WaitAsync(CancellationToken cancel) => process.WaitAsync(cancel);

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
