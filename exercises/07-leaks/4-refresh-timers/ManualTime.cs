namespace Leaks.Exercise4;

/// <summary>
/// A clock that goes on only when told to, so that no test has to wait. Its timers live and die like those of
/// <c>new Timer(callback, state, dueTime, period)</c>: while a timer runs, the clock refers to the callback and its state, but not to the
/// timer. A timer that nobody refers to is taken by the collector, and then its callback is called no more.
/// </summary>
public sealed class ManualTime : TimeProvider
{
    private readonly List<Call> _running = [];
    private readonly Lock _gate = new();
    private DateTimeOffset _now = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Timers that will still call somebody.</summary>
    public int Running
    {
        get
        {
            lock (_gate)
                return _running.Count;
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ManualTimer(this, new Call(callback, state), dueTime, period);

    /// <summary>Lets time pass. What is due by then is called on this thread, in order.</summary>
    public void Advance(TimeSpan time)
    {
        var end = _now + time;
        while (NextUntil(end) is { } call)
            call.Make();
        _now = end;
    }

    private Call? NextUntil(DateTimeOffset end)
    {
        lock (_gate)
        {
            if (_running.MinBy(call => call.Due) is not { } next || next.Due > end)
                return null;
            _now = next.Due;
            if (next.Period > TimeSpan.Zero)
                next.Due += next.Period;
            else
                _running.Remove(next);
            return next;
        }
    }

    private void Start(Call call, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _running.Remove(call);
            (call.Due, call.Period) = (_now + dueTime, period);
            if (dueTime >= TimeSpan.Zero)
                _running.Add(call);
        }
    }

    private void Stop(Call call)
    {
        lock (_gate)
            _running.Remove(call);
    }

    /// <summary>The clock refers to it while the timer runs.</summary>
    private sealed class Call(TimerCallback callback, object? state)
    {
        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; set; }

        public void Make() => callback(state);
    }

    /// <summary>Whoever has made it refers to it, or nobody does.</summary>
    private sealed class ManualTimer : ITimer
    {
        private readonly ManualTime _time;
        private readonly Call _call;

        public ManualTimer(ManualTime time, Call call, TimeSpan dueTime, TimeSpan period)
        {
            (_time, _call) = (time, call);
            Change(dueTime, period);
        }

        // What keeps it alive is its owner alone, so this is the collector's word that there is none.
        ~ManualTimer() => _time.Stop(_call);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _time.Start(_call, dueTime, period);
            return true;
        }

        public void Dispose()
        {
            _time.Stop(_call);
            GC.SuppressFinalize(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
