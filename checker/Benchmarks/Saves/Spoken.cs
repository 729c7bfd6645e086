using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Checker.Benchmarks.Clones;

namespace Checker.Benchmarks.Saves;

/// <summary>A program that writes and is waited for. It ends with all that it has started.</summary>
internal sealed class Spoken : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Mark _mark = new();
    private readonly Process _process;
    private readonly StringBuilder _text = new();
    private readonly SemaphoreSlim _more = new(0);

    /// <param name="settings">Variables of its environment; null takes one away.</param>
    public Spoken(string folder, IReadOnlyDictionary<string, string?> settings, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (variable, value) in settings)
            start.Environment[variable] = value;
        _mark.Put(start);
        _process = Process.Start(start)!;
        _ = ReadAsync(_process.StandardOutput);
        _ = ReadAsync(_process.StandardError);
    }

    /// <summary>How many processes there are of it, itself included; 0 where the system does not tell.</summary>
    public int Processes => _mark.Carriers().Count;

    /// <summary>Bytes of physical memory that it holds.</summary>
    public long Residency
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Only what is written from now on counts.</summary>
    public void Forget()
    {
        lock (_text)
            _text.Clear();
    }

    /// <summary>Waits for a match, and forgets what was written to its end.</summary>
    /// <exception cref="IOException">It ended, or the patience did.</exception>
    public async Task<Match> UntilAsync(Regex words)
    {
        while (true)
        {
            lock (_text)
            {
                if (words.Match(_text.ToString()) is { Success: true } match)
                {
                    _text.Remove(0, match.Index + match.Length);
                    return match;
                }
            }

            if (!await _more.WaitAsync(Patience) || _process.HasExited)
                throw new IOException($"'{words}' was not written; this was:\n{_text}");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _mark.Dispose();
        _process.Dispose();
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

        _more.Release();
    }
}
