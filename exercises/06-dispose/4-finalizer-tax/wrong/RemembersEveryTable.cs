// Caught by: Gives_the_handle_of_a_forgotten_table_back
// A list of all tables, so that the forgotten ones can be closed at the end; on it none is ever forgotten.
using Microsoft.Win32.SafeHandles;

namespace Dispose.Exercise4;

/// <summary>The rows of a table that a native library keeps.</summary>
public sealed class DelayTable : IDisposable
{
    private static readonly List<DelayTable> Tables = [];

    private readonly NativeTables native;
    private readonly TableHandle _handle;

    public DelayTable(NativeTables native)
    {
        this.native = native;
        _handle = new TableHandle(native);
        Tables.Add(this);
    }

    public IEnumerable<Row> Rows()
    {
        while (native.Read(_handle, out var row))
            yield return new Row(row.Origin, row.Delay);
    }

    public void Dispose() => _handle.Dispose();
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
