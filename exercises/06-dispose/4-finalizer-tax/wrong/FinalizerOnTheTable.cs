// Caught by: Declares_no_finalizer
// A finalizer of one's own does give the handle back; it also has to be right about threads, half-built tables and calls that are still running, which SafeHandle is.
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
        GC.SuppressFinalize(this);
    }

    ~DelayTable() => Dispose();
}

public sealed class Row(string origin, int delay)
{
    public string Origin { get; private set; } = origin;

    public int Delay { get; } = delay;
}
