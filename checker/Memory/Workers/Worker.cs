using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Checker.Memory.Workers;

/// <summary>A process of our own making that runs trials for us, one at a time. It ends when this process does.</summary>
internal sealed class Worker : IDisposable
{
    private const int MostOutput = 4096;

    /// <summary>How long a worker may take for an order, unless somebody says otherwise.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private Worker(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => KeepEndOf(line.Data);
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    public static Worker Start(string assembly, IReadOnlyDictionary<string, string> settings) =>
        new(Process.Start(HostedProgram.For(assembly, settings))!);

    /// <exception cref="WorkerEndedException">There is no answer, because the process is gone.</exception>
    public Report Ask(Order order) => Ask(order, Patience);

    /// <exception cref="WorkerEndedException">As above, or because it took longer than <paramref name="patience"/>.</exception>
    public Report Ask(Order order, TimeSpan patience)
    {
        try
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(order, Lines.Default.Order));
            _process.StandardInput.Flush();
            var reading = _process.StandardOutput.ReadLineAsync();
            if (!reading.Wait(patience))
                throw Ended(null);
            return reading.Result is { } line ? JsonSerializer.Deserialize(line, Lines.Default.Report)! : throw Ended(ExitCode());
        }
        catch (IOException)
        {
            // Its end of the pipe is closed: it had ended before we asked.
            throw Ended(ExitCode());
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(2)))
            _process.Kill();
        _process.Dispose();
    }

    private int ExitCode()
    {
        _process.WaitForExit();
        return _process.ExitCode;
    }

    private WorkerEndedException Ended(int? exitCode)
    {
        if (!_process.HasExited)
            _process.Kill();
        lock (_errors)
            return new WorkerEndedException(exitCode, _errors.ToString());
    }

    private void KeepEndOf(string? line)
    {
        if (line is null)
            return;
        lock (_errors)
        {
            _errors.AppendLine(line);
            if (_errors.Length > MostOutput)
                _errors.Remove(0, _errors.Length - MostOutput);
        }
    }
}
