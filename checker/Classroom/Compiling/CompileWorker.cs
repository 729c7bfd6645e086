using System.Diagnostics;
using System.Text.Json;
using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Compiling;

/// <summary>The judge's end of the compile worker. One that dies or hangs is ended, and another one started.</summary>
internal sealed class CompileWorker(Jails jails) : IAsyncDisposable
{
    /// <summary>The first compilation loads the references.</summary>
    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromSeconds(120);

    /// <summary>
    /// After so many, nothing that one of them left in the compiler matters any more. The first two hundred take twice the time of the later ones, because the runtime still compiles
    /// the compiler's own methods; after five hundred it has 211 MB.
    /// </summary>
    private const int MostRequests = 2_000;

    /// <summary>A busy machine lengthens real time, and no submission pays for that.</summary>
    private const int WallOfCpu = 10;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim _turn = new(1);
    private JailedProcess? _process;
    private int _requests;

    /// <returns>What was compiled; or how the compiler ended, twice, the second time with nothing before it.</returns>
    /// <exception cref="SandboxException">No compiler starts: our fault or the machine's.</exception>
    public async Task<(Compiled? Compiled, string? Ended)> CompileAsync(CompileRequest request, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (await TryAsync(request, cancel) is (not null, _) first)
                return first;
            await EndAsync();
            return await TryAsync(request, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _turn.Dispose();
    }

    private async Task<(Compiled? Compiled, string? Ended)> TryAsync(CompileRequest request, CancellationToken cancel)
    {
        if (_requests >= MostRequests)
            await EndAsync();
        var process = _process ??= await StartAsync(cancel);
        _requests++;
        try
        {
            var asked = AskAsync(process, request, cancel);
            if (await IsTooLongAsync(process, asked, cancel))
            {
                await EndAsync();
                return (null, $"the compiler had not finished after {jails.Limits.Compilation.TotalSeconds:0} seconds of processor time");
            }

            if (await asked is { } line)
                return (JsonSerializer.Deserialize<Compiled>(line), null);
        }
        catch (Exception broken) when (broken is IOException or JsonException)
        {
            // It has ended while it was spoken to; the reason comes below.
        }

        try
        {
            var end = await process.WaitAsync(cancel);
            return (null, end.Limit == GradeVerdict.LimitMemory ? "the compiler needed too much memory" : $"the compiler ended with exit code {end.ExitCode}");
        }
        finally
        {
            // Also where somebody else has killed it, which is told by an exception: the next request needs another one.
            await EndAsync();
        }
    }

    private static async Task<string?> AskAsync(JailedProcess process, CompileRequest request, CancellationToken cancel)
    {
        await process.Input.WriteLineAsync(JsonSerializer.Serialize(request).AsMemory(), cancel);
        await process.Input.FlushAsync(cancel);
        return await process.ReadLineAsync(cancel);
    }

    /// <returns>False once it has answered, or ended; true where it has had its processor time, or as much real time where nothing counts that.</returns>
    /// <exception cref="SandboxException">It had hardly any processor for so long: the machine's fault.</exception>
    private async Task<bool> IsTooLongAsync(JailedProcess process, Task asked, CancellationToken cancel)
    {
        var (allowed, before, clock) = (jails.Limits.Compilation, process.Cpu, Stopwatch.StartNew());
        while (await Task.WhenAny(asked, Task.Delay(Look, cancel)) != asked)
        {
            cancel.ThrowIfCancellationRequested();
            if ((process.Cpu - before ?? clock.Elapsed) >= allowed)
                return true;
            if (clock.Elapsed < WallOfCpu * allowed)
                continue;
            await EndAsync();
            throw SandboxException.ForWait("the compile worker", clock.Elapsed);
        }

        return false;
    }

    private async Task<JailedProcess> StartAsync(CancellationToken cancel)
    {
        var process = jails.StartCompiler();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(PatienceAtStart);
        try
        {
            if (await process.ReadLineAsync(patience.Token) is not null)
                return process;
            var end = await process.WaitAsync(cancel);
            throw SandboxException.ForStart("the compile worker", $"exit code {end.ExitCode}, {end.Errors.Trim()}");
        }
        catch (Exception) when (process is not null)
        {
            await process.DisposeAsync();
            throw;
        }
    }

    private async Task EndAsync()
    {
        if (_process is { } process)
            await process.DisposeAsync();
        _process = null;
        _requests = 0;
    }
}
