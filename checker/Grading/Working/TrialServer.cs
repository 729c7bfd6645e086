using System.Diagnostics;
using System.Text.Json;
using Checker.Grading.Building;

namespace Checker.Grading.Working;

/// <summary>A worker that runs trials on request: seeds and sizes go in over a pipe, answers come out.</summary>
internal sealed class TrialServer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _lastWords;

    private TrialServer(Process process)
    {
        _process = process;
        _lastWords = process.StandardError.ReadToEndAsync();
    }

    public static TrialServer Start(string assembly) => new(Process.Start(new ProcessStartInfo(Dotnet.Host, ["exec", assembly, "serve"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    /// <summary>Names of the trials there are; the first thing to ask.</summary>
    public async Task<IReadOnlyList<string>> TrialsAsync(CancellationToken cancel) =>
        JsonSerializer.Deserialize<string[]>(await ReadLineAsync(cancel))!;

    /// <param name="size">Null for the trial's own.</param>
    public async Task<ServedAnswer> AskAsync(string trial, ulong seed, int? size, CancellationToken cancel)
    {
        await _process.StandardInput.WriteLineAsync(ServedAnswer.Request(trial, seed, size).AsMemory(), cancel);
        await _process.StandardInput.FlushAsync(cancel);
        return ServedAnswer.Read(trial, seed, await ReadLineAsync(cancel));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task<string> ReadLineAsync(CancellationToken cancel) =>
        await _process.StandardOutput.ReadLineAsync(cancel)
        ?? throw new InvalidOperationException($"the worker ended instead of answering: {(await _lastWords).Split('\n')[0].Trim()}");
}
