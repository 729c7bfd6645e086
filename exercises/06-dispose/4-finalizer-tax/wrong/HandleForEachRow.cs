// Caught by: Closes_its_one_handle_exactly_once
// Every row looks after a handle, and nobody looks after the rows.
using Microsoft.Win32.SafeHandles;

namespace Dispose.Exercise4;

/// <summary>The rows of a table that a native library keeps.</summary>
public sealed class DelayTable(NativeTables native) : IDisposable
{
    private readonly TableHandle _handle = new(native);

    public IEnumerable<Row> Rows()
    {
        while (native.Read(_handle, out var row))
            yield return new Row(row.Origin, row.Delay, new TableHandle(native));
    }

    public void Dispose() => _handle.Dispose();
}

public sealed class Row(string origin, int delay, TableHandle handle)
{
    public string Origin { get; } = origin;

    public int Delay { get; } = delay;

    public TableHandle Handle { get; } = handle;
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
