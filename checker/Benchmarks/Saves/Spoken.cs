using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Checker.Benchmarks.Saves;

/// <summary>A program that writes and is waited for.</summary>
internal sealed class Spoken : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _text = new();
    private readonly SemaphoreSlim _more = new(0);

    public Spoken(string folder, params string[] words)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = ReadAsync(_process.StandardOutput);
        _ = ReadAsync(_process.StandardError);
    }

    public int Id => _process.Id;

    /// <summary>Bytes of physical memory that it holds.</summary>
    public long Residency
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Waits for a match, and forgets what was written to its end.</summary>
    public async Task<string> UntilAsync(Regex words)
    {
        while (true)
        {
            lock (_text)
            {
                if (words.Match(_text.ToString()) is { Success: true } match)
                {
                    _text.Remove(0, match.Index + match.Length);
                    return match.Value;
                }
            }

            if (!await _more.WaitAsync(Patience))
                throw new TimeoutException($"{words} was not written; this was:\n{_text}");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _more.Dispose();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_text)
                _text.Append(buffer, 0, count);
            _more.Release();
        }
    }
}
