// Caught by: Declares_no_finalizer
// The rows still have their finalizers, only all of them have run by the time somebody counts.
namespace Dispose.Exercise4;

/// <summary>The rows of a table that a native library keeps.</summary>
public sealed class DelayTable : IDisposable
{
    private readonly NativeTables _native;
    private readonly nint _handle;
    private bool _isDisposed;

    public DelayTable(NativeTables native)
    {
        _native = native;
        _handle = native.Open();
    }

    public IEnumerable<Row> Rows()
    {
        while (_native.Read(_handle, out var row))
            yield return new Row(row.Origin, row.Delay);
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _native.Close(_handle);
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}

public sealed class Row(string origin, int delay)
{
    public string Origin { get; private set; } = origin;

    public int Delay { get; } = delay;

    // To be safe: let go of the text when the row goes.
    ~Row() => Origin = "";
}
