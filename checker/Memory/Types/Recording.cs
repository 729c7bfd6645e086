using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Checker.Memory.Types;

/// <summary>A worker's stream of events, kept in a file for as long as it is read.</summary>
internal sealed class Recording : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"checker-memory-{Guid.NewGuid():N}.nettrace");
    private TraceLog? _log;

    /// <summary>Copies <paramref name="stream"/> to its end.</summary>
    public void Write(Stream stream)
    {
        using var file = File.Create(_file);
        stream.CopyTo(file);
    }

    /// <summary>All allocations in the order in which they happened, whatever made them.</summary>
    /// <param name="own">The file of the assembly under test.</param>
    public List<AllocatedObject> Objects(string own, out string missing)
    {
        _log ??= new TraceLog(TraceLog.CreateFromEventPipeDataFile(_file));
        missing = _log.EventsLost > 0 ? "events were lost" : "";
        var frames = new Dictionary<CallStackIndex, Frame>();
        var objects = new List<AllocatedObject>();
        foreach (var data in _log.Events.ByEventType<GCSampledObjectAllocationTraceData>())
        {
            if (data.ObjectCountForTypeSample != 1)
                missing = "the runtime reported several objects at once";
            var stack = data.CallStackIndex();
            if (!frames.TryGetValue(stack, out var frame))
                frames[stack] = frame = FrameOf(data.CallStack(), own);
            objects.Add(new AllocatedObject((ulong)data.TypeID, Aligned(data.TotalSizeForTypeSample), frame));
        }

        return objects;
    }

    public void Dispose()
    {
        _log?.Dispose();
        File.Delete(_file);
        File.Delete(Path.ChangeExtension(_file, ".etlx"));
    }

    /// <summary>The innermost frame of the code under test, but its trial only where everything else was inlined into it.</summary>
    private static Frame FrameOf(TraceCallStack? stack, string own)
    {
        var innermost = default(Frame);
        for (; stack is not null; stack = stack.Caller)
        {
            var frame = FrameAt(stack.CodeAddress);
            if (frame.Module == own)
                return frame;
            if (innermost == default)
                innermost = frame;
        }

        return innermost;
    }

    private static Frame FrameAt(TraceCodeAddress address) => new(
        address.ModuleFilePath ?? "", address.Method?.MethodToken ?? 0, address.ILOffset, address.FullMethodName);

    /// <summary>Objects stand at multiples of a pointer.</summary>
    private static long Aligned(long size) => (size + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;
}
