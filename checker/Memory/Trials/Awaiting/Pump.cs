using System.Diagnostics;

namespace Checker.Memory.Trials.Awaiting;

/// <summary>
/// Runs an async call to its end on the thread that measures: what stands behind an <c>await</c> comes back to this thread, unless
/// the code says otherwise. The pump itself allocates nothing once it is warm.
/// </summary>
internal sealed class Pump : SynchronizationContext, IDisposable
{
    private const int FirstRoom = 64;

    /// <summary>A task that another thread ends is looked at so often: to be told of its end would cost an object, which would be counted.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(1);

    [ThreadStatic]
    private static Pump? _ofThread;

    private readonly object _gate = new();
    private readonly Timer _watch;
    private (SendOrPostCallback Callback, object? State)[] _waiting = new (SendOrPostCallback, object?)[FirstRoom];
    private int _first;
    private int _count;
    private int _unfinished;
    private bool _isRunning;
    private bool _isIdle;
    private bool _isBlocked;

    private Pump() => _watch = new Timer(static pump => ((Pump)pump!).Rescue(), this, Timeout.Infinite, Timeout.Infinite);

    /// <summary>How long nothing may happen before it is said that nothing will.</summary>
    public static TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Starts <paramref name="work"/>, and returns when what it started has come to its end.</summary>
    /// <exception cref="InconclusiveException">It waits for something that does not come.</exception>
    public static T Run<TState, T>(Func<TState, T> work, TState state, Awaiting<T> awaiting)
    {
        var pump = _ofThread ??= new Pump();
        var outer = Current;
        SetSynchronizationContext(pump);
        var isWhole = false;
        try
        {
            pump.Open();
            var task = work(state) ?? throw new InvalidOperationException("The code should return a task, but returned null.");
            pump.ToEnd(task, awaiting);
            isWhole = true;
            return task;
        }
        finally
        {
            SetSynchronizationContext(outer);
            // One that was left in the middle may get more work at any time, which is not for the next call.
            if (!pump.Close() || !isWhole)
            {
                _ofThread = null;
                pump.Dispose();
            }
        }
    }

    public void Dispose() => _watch.Dispose();

    /// <summary>Comes from any thread. After the end it is nobody's business any more on which.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_gate)
        {
            if (_isRunning)
            {
                Add(d, state);
                Monitor.PulseAll(_gate);
                return;
            }
        }

        base.Post(d, state);
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>An <c>async void</c> method has begun.</summary>
    public override void OperationStarted()
    {
        lock (_gate)
            _unfinished++;
    }

    public override void OperationCompleted()
    {
        lock (_gate)
        {
            _unfinished--;
            Monitor.PulseAll(_gate);
        }
    }

    private void Open()
    {
        lock (_gate)
            (_isRunning, _isIdle, _isBlocked) = (true, false, false);
        _watch.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>False where something was left over.</summary>
    private bool Close()
    {
        lock (_gate)
        {
            _watch.Change(Timeout.Infinite, Timeout.Infinite);
            _isRunning = false;
            return _count == 0 && _unfinished == 0 && !_isBlocked;
        }
    }

    private void ToEnd<T>(T task, Awaiting<T> awaiting)
    {
        while (Next(task, awaiting) is { Callback: not null } next)
            next.Callback(next.State);
        if (_isBlocked)
        {
            throw InconclusiveException.Because(
                "the code under test blocks its thread until a task ends that needs this thread to go on",
                "Use await where it says .Result, .Wait() or .GetAwaiter().GetResult(), or ConfigureAwait(false) in the method that it waits for.");
        }

        awaiting.Finish(task);
    }

    private (SendOrPostCallback Callback, object? State) Next<T>(T task, Awaiting<T> awaiting)
    {
        var start = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            for (_isIdle = true; _count == 0; Monitor.Wait(_gate, Glance))
            {
                if (awaiting.IsCompleted(task) && _unfinished == 0)
                    return default;
                if (Stopwatch.GetElapsedTime(start) > Patience)
                    throw GivenUp();
            }

            _isIdle = false;
            var next = _waiting[_first];
            _waiting[_first] = default;
            _first = (_first + 1) % _waiting.Length;
            _count--;
            return next;
        }
    }

    private static InconclusiveException GivenUp() => InconclusiveException.Because(
        $"the code under test has waited for {Patience.TotalSeconds:0.#} seconds for something that does not come",
        "Complete what it awaits in the trial's input, or measure the parts on both sides of it.");

    private void Add(SendOrPostCallback callback, object? state)
    {
        if (_count == _waiting.Length)
        {
            var larger = new (SendOrPostCallback, object?)[2 * _count];
            for (var i = 0; i < _count; i++)
                larger[i] = _waiting[(_first + i) % _count];
            (_waiting, _first) = (larger, 0);
        }

        _waiting[(_first + _count) % _waiting.Length] = (callback, state);
        _count++;
    }

    /// <summary>
    /// Work is waiting for a thread that is waiting for that work. It goes on elsewhere, so that the thread is let go and can say so.
    /// </summary>
    private void Rescue()
    {
        lock (_gate)
        {
            if (!_isRunning)
                return;
            for (; !_isIdle && _count > 0; _count--, _first = (_first + 1) % _waiting.Length)
            {
                _isBlocked = true;
                base.Post(_waiting[_first].Callback, _waiting[_first].State);
                _waiting[_first] = default;
            }

            _watch.Change(Patience, Timeout.InfiniteTimeSpan);
        }
    }
}
