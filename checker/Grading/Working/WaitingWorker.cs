using System.Diagnostics;

namespace Checker.Grading.Working;

/// <summary>
/// A worker that was started before there was anything to run: the runtime is up and the engine is compiled when the learner saves. It serves once, as every
/// worker does, and ends itself when we are gone.
/// </summary>
/// <param name="assembly">The test assembly that it is for.</param>
internal sealed class WaitingWorker(string assembly, Process process, CappedOutput output, ScratchFolder scratch) : IDisposable
{
    public string Assembly => assembly;

    public bool HasEnded => process.HasExited;

    public static WaitingWorker Start(string assembly, Limits limits)
    {
        var stem = Path.ChangeExtension(assembly, null);
        var scratch = new ScratchFolder();
        var start = Worker.StartOf(
            ["--runtimeconfig", stem + ".runtimeconfig.json", "--depsfile", stem + ".deps.json", Path.Combine(Path.GetDirectoryName(assembly)!, "Checker.Xunit.dll"), assembly],
            scratch.Path, limits);
        return new WaitingWorker(assembly, Process.Start(start)!, new CappedOutput(limits.Output), scratch);
    }

    /// <summary>Has it run the tests of its slice, which is compiled by now.</summary>
    public async Task<WorkerRun> RunAsync(Limits limits, CancellationToken cancel)
    {
        await process.StandardInput.WriteLineAsync(Worker.JournalIn(scratch.Path));
        await process.StandardInput.FlushAsync(cancel);
        return await Worker.RunAsync(process, output, scratch.Path, journal => journal.IsFinished, limits, cancel);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        scratch.Dispose();
    }
}
