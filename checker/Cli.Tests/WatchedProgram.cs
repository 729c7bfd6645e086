using System.Diagnostics;
using System.Text;

namespace Checker.Cli.Tests;

/// <summary><c>./check watch</c> as a process of its own: what it writes is waited for, keys are typed, files are saved.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _seen = new();
    private int _read;

    /// <param name="isTerminal">True for a pseudo-terminal, which <c>script</c> makes.</param>
    public WatchedProgram(string root, string options, bool isTerminal = false)
    {
        var program = $"{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"} exec {Path.Combine(AppContext.BaseDirectory, "check.dll")} watch {options}".Trim();
        // Whoever runs these tests in the background of a shell has Ctrl-C ignored, and so have all that these tests start.
        string[] words = isTerminal ? ["script", "-qec", program, "/dev/null"] : program.Split(' ');
        _process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", .. words])
        {
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = CollectAsync(_process.StandardOutput);
        _ = CollectAsync(_process.StandardError);
    }

    public int Id => _process.Id;

    /// <summary>What was written from the last time on, to the end of <paramref name="words"/>.</summary>
    public async Task<string> UntilAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            lock (_seen)
            {
                var text = _seen.ToString();
                if (text.IndexOf(words, _read, StringComparison.Ordinal) is >= 0 and var place)
                {
                    var found = text[_read..(place + words.Length)];
                    _read = place + words.Length;
                    return found;
                }

                if (patience.IsCancellationRequested || _process.HasExited)
                    throw new TimeoutException($"'{words}' was not written; this was:\n{text[_read..]}");
            }

            // Nobody tells of what a process writes; it is looked for until the patience ends.
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }
    }

    public void Type(char key)
    {
        _process.StandardInput.Write(key);
        _process.StandardInput.Flush();
    }

    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task CollectAsync(StreamReader reader)
    {
        var buffer = new char[1024];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_seen)
                _seen.Append(buffer, 0, count);
        }
    }
}
