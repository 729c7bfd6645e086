using System.Diagnostics;
using System.Threading.Channels;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>A program that has started, with its limits kept from outside: the clock, and the bytes that it writes.</summary>
internal sealed class RunningJail : JailedProcess
{
    private static readonly TimeSpan PipesAfterEnd = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(100);
    private readonly string _sandbox;
    private readonly Process _process;
    private readonly JailLimits _limits;
    private readonly Fence _fence;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly ErrorText _errors;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task<JailEnd> _end;
    private int _reason = NoReason;
    private long _sampled;
    private const int SampleInterval = 5;
    private const int NoReason = -1;
    private const int Disposed = -2;

    /// <param name="output">Stands after the line that said that the program starts.</param>
    public RunningJail(string sandbox, Process process, LineReader output, ErrorText errors, JailLimits limits, Fence fence)
    {
        (_sandbox, _process, _errors, _limits, _fence) = (sandbox, process, errors, limits, fence);
        output.Limit = limits.Output;
        var pumps = Task.WhenAll(PumpAsync(output), StopWhenTooLongAsync(errors.Completion));
        _ = WatchAsync(_ended.Token);
        _end = EndAsync(pumps);
    }

    public override TextWriter Input => _process.StandardInput;

    public override long? Peak => _fence.Account.Peak;

    public override TimeSpan? Cpu => _fence.Account.Cpu;

    public override async Task<string?> ReadLineAsync(CancellationToken cancel) =>
        await _lines.Reader.WaitToReadAsync(cancel) && _lines.Reader.TryRead(out var line) ? line : null;

    public override Task<JailEnd> WaitAsync(CancellationToken cancel) => _end.WaitAsync(cancel);

    public override async ValueTask DisposeAsync()
    {
        Stop(Disposed);
        try
        {
            await _end;
        }
        catch (SandboxException)
        {
            // Who wants to know how it ended waits for it.
        }
    }

    private async Task PumpAsync(LineReader output)
    {
        try
        {
            while (await output.ReadLineAsync() is { } line)
            {
                Sample();
                _lines.Writer.TryWrite(line);
            }
        }
        catch (OutputLimitException)
        {
            Stop((int)GradeVerdict.LimitOutput);
        }
        catch (IOException)
        {
            // The pipe broke with the process; its exit code says the rest.
        }
        finally
        {
            _lines.Writer.Complete();
        }
    }

    /// <summary>Where only the living process can be asked, it is asked while it lives, and not for each of ten thousand lines.</summary>
    private void Sample()
    {
        if (Environment.TickCount64 - _sampled < SampleInterval)
            return;

        _ = Peak;
        _ = Cpu;
        _sampled = Environment.TickCount64;
    }

    private async Task StopWhenTooLongAsync(Task errors)
    {
        try
        {
            await errors;
        }
        catch (OutputLimitException)
        {
            Stop((int)GradeVerdict.LimitOutput);
        }
    }

    private async Task WatchAsync(CancellationToken ended)
    {
        try
        {
            if (_fence.Watch is not { } watch)
            {
                await Task.Delay(_limits.Wall, ended);
                Stop((int)GradeVerdict.LimitWall);
                return;
            }

            while (Stopwatch.GetElapsedTime(_start) < _limits.Wall)
            {
                _ = Peak;
                if (watch() is { } limit)
                    Stop((int)limit);

                await Task.Delay(WatchInterval, ended);
            }

            Stop((int)GradeVerdict.LimitWall);
        }
        catch (OperationCanceledException)
        {
            // It has ended in time.
        }
    }

    private async Task<JailEnd> EndAsync(Task pumps)
    {
        await _process.WaitForExitAsync();
        var elapsed = Stopwatch.GetElapsedTime(_start);
        await _ended.CancelAsync();
        _fence.Kill();
        await _fence.WaitUntilEmpty();

        // Where a sandbox holds nothing back, a process that has slipped away may hold the pipes open.
        await Task.WhenAny(pumps, Task.Delay(PipesAfterEnd));
        var account = _fence.Account;
        var peak = account.Peak;
        var ending = new Ending(
            _sandbox, _reason < 0 ? null : (GradeVerdict)_reason, _process.ExitCode, _errors.Text, elapsed, _limits,
            account.KilledForMemory, account.KilledForMachine, account.RefusedProcesses);
        await account.DisposeAsync();
        _process.Dispose();
        _ended.Dispose();
        return new JailEnd(_reason == Disposed ? null : ending.FindLimit(), ending.ExitCode, ending.Errors, peak);
    }

    /// <summary>The first reason is the one that counts.</summary>
    private void Stop(int reason)
    {
        if (_end is { IsCompleted: true })
            return;

        Interlocked.CompareExchange(ref _reason, reason, NoReason);
        _fence.Kill();
    }
}
