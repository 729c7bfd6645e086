// Caught by: Closes_its_one_handle_exactly_once
// The handle closes itself, and is closed by hand as well, to be safe.
using Microsoft.Win32.SafeHandles;

namespace Dispose.Exercise4;

/// <summary>The rows of a table that a native library keeps.</summary>
public sealed class DelayTable(NativeTables native) : IDisposable
{
    private readonly TableHandle _handle = new(native);

    public IEnumerable<Row> Rows()
    {
        while (native.Read(_handle, out var row))
            yield return new Row(row.Origin, row.Delay);
    }

    public void Dispose()
    {
        if (!_handle.IsClosed)
            native.Close(_handle.DangerousGetHandle());
        _handle.Dispose();
    }
}

public sealed record Row(string Origin, int Delay);

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
