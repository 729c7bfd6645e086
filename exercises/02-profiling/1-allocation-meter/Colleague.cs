namespace Profiling.Exercise1;

/// <summary>Makes arrays on a thread of its own, one whenever it is asked.</summary>
public sealed class Colleague : IDisposable
{
    private const int Goodbye = -1;

    private readonly AutoResetEvent _asked = new(false);
    private readonly AutoResetEvent _done = new(false);
    private readonly Thread _thread;
    private object? _made;
    private int _length;

    public Colleague()
    {
        _thread = new Thread(Work) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Has a <c>byte[length]</c> made, and waits until it is there.</summary>
    public void Make(int length)
    {
        _length = length;
        _asked.Set();
        _done.WaitOne();
        GC.KeepAlive(_made);
    }

    public void Dispose()
    {
        _length = Goodbye;
        _asked.Set();
        _thread.Join();
        _asked.Dispose();
        _done.Dispose();
    }

    private void Work()
    {
        while (_asked.WaitOne() && _length != Goodbye)
        {
            _made = new byte[_length];
            _done.Set();
        }
    }
}
