using System.Runtime.InteropServices;
using Data;

namespace Dispose.Exercise4;

/// <summary>
/// Stands for a library written in C. It gives out handles, which the collector knows nothing about, and forgives nothing:
/// every handle has to be closed once, and only once. Here it counts mistakes; in C they crash the process, or worse, do not.
/// </summary>
public sealed class NativeTables(Flight[] flights)
{
    private readonly Dictionary<nint, int> _nextRow = [];
    private readonly Lock _gate = new();
    private nint _lastHandle = 0x1000;

    /// <summary>Handles that were given out.</summary>
    public int Opened { get; private set; }

    /// <summary>Handles that nobody closed.</summary>
    public int LeftOpen => _nextRow.Count;

    /// <summary>Calls with a handle that was closed already, or never given out.</summary>
    public int Mistakes { get; private set; }

    public nint Open()
    {
        lock (_gate)
        {
            Opened++;
            _lastHandle += 0x10;
            _nextRow[_lastHandle] = 0;
            return _lastHandle;
        }
    }

    /// <summary>The next row; false at the end.</summary>
    public bool Read(nint handle, out NativeRow row)
    {
        row = default;
        lock (_gate)
        {
            if (!_nextRow.TryGetValue(handle, out var next))
            {
                Mistakes++;
                return false;
            }

            if (next == flights.Length)
                return false;
            row = new NativeRow(flights[next].Origin, flights[next].Delay);
            _nextRow[handle] = next + 1;
            return true;
        }
    }

    /// <summary>The same with a handle that looks after itself: it cannot be closed while the call runs. So does any <c>[LibraryImport]</c> method.</summary>
    public bool Read(SafeHandle handle, out NativeRow row)
    {
        var isHeld = false;
        try
        {
            handle.DangerousAddRef(ref isHeld);
            return Read(handle.DangerousGetHandle(), out row);
        }
        finally
        {
            if (isHeld)
                handle.DangerousRelease();
        }
    }

    public void Close(nint handle)
    {
        lock (_gate)
        {
            if (!_nextRow.Remove(handle))
                Mistakes++;
        }
    }
}
