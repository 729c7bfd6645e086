// Caught by: Declares_no_finalizer
// Rows become disposable, so that their finalizers are called off; what there is to dispose of in a row nobody can say.
using Microsoft.Win32.SafeHandles;

namespace Dispose.Exercise4;

/// <summary>The rows of a table that a native library keeps.</summary>
public sealed class DelayTable(NativeTables native) : IDisposable
{
    private readonly TableHandle _handle = new(native);

    public IEnumerable<Row> Rows()
    {
        while (native.Read(_handle, out var row))
        {
            using var read = new Row(row.Origin, row.Delay);
            yield return read;
        }
    }

    public void Dispose() => _handle.Dispose();
}

public sealed class Row(string origin, int delay) : IDisposable
{
    public string Origin { get; private set; } = origin;

    public int Delay { get; } = delay;

    public void Dispose()
    {
        Origin = "";
        GC.SuppressFinalize(this);
    }

    ~Row() => Origin = "";
}

/// <summary>Owns one native handle: closes it when disposed, or when the collector finds it forgotten, but never twice.</summary>
public sealed class TableHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly NativeTables _native;

    public TableHandle(NativeTables native) : base(ownsHandle: true)
    {
        _native = native;
        SetHandle(native.Open());
    }

    protected override bool ReleaseHandle()
    {
        _native.Close(handle);
        return true;
    }
}
