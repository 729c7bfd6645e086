using System.Diagnostics;

namespace Checker.Benchmarks.Kills;

/// <summary>A grader of one shard, started again as often as it ends before all its grades are there.</summary>
internal sealed class RestartedGrader(SmallClass small, string shard, string results) : IDisposable
{
    private Process? _process;
    private Task<string> _said = Task.FromResult("");
    private bool _isHit;

    /// <summary>Whether it ended by itself, with a grade for each of its submissions.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Every process that it has been; control groups are named for it.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>Null while it does not run.</summary>
    public int? Process => _process is { HasExited: false } running ? running.Id : null;

    public Task Exited => _process?.WaitForExitAsync() ?? Task.CompletedTask;

    /// <exception cref="IOException">It failed, and nobody had killed anything of it.</exception>
    public async Task GoOnAsync()
    {
        if (IsDone || Process is not null)
            return;
        if (_process is { } ended)
        {
            IsDone = ended.ExitCode == 0;
            if (!IsDone && !_isHit)
                throw new IOException($"The grader of {shard} ended with exit code {ended.ExitCode}, and was not disturbed: {await _said}");
            ended.Dispose();
            _process = null;
            if (IsDone)
                return;
        }

        _isHit = false;
        _process = System.Diagnostics.Process.Start(small.Check(SmallClass.Grading(shard, results)))!;
        _said = SaidAsync(_process);
        Ids.Add(_process.Id);
    }

    /// <summary>Ends it, or one of the processes that it has started.</summary>
    /// <returns>False where the process had ended before.</returns>
    public bool Kill(int process)
    {
        try
        {
            using var victim = System.Diagnostics.Process.GetProcessById(process);
            victim.Kill();
            _isHit = true;
            return true;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<string> SaidAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        return await process.StandardError.ReadToEndAsync() + await output;
    }
}
