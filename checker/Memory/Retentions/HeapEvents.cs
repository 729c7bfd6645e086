using Checker.Memory.Heaps;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Checker.Memory.Retentions;

/// <summary>Collects the events by which the runtime describes its heap during one full collection.</summary>
internal sealed class HeapEvents
{
    // Each kind of event comes in numbered batches; a gap means that the buffer was full.
    private readonly Dictionary<Type, int> _batches = [];
    private bool _isReading;

    public HeapEvents(EventPipeEventSource source)
    {
        var clr = source.Clr;
        clr.GCStart += Begin;
        clr.GCStop += End;
        clr.GCBulkNode += Add;
        clr.GCBulkEdge += Add;
        clr.GCBulkRootEdge += Add;
        clr.GCBulkRootStaticVar += Add;
        clr.GCBulkRootConditionalWeakTableElementEdge += Add;
        clr.GCGenerationRange += Add;
    }

    /// <summary>The number of the collection, as <see cref="GCMemoryInfo.Index"/> has it.</summary>
    public int Collection { get; private set; }

    public bool HasEnded { get; private set; }

    public bool HasGaps { get; private set; }

    public List<ulong> Addresses { get; } = [];

    public List<nint> Types { get; } = [];

    public List<long> Sizes { get; } = [];

    public List<int> EdgeCounts { get; } = [];

    public List<ulong> Edges { get; } = [];

    public List<(ulong Address, GCRootKind Kind, GCRootFlags Flags, ulong Id)> Roots { get; } = [];

    public List<(ulong Address, string Field, ulong Slot)> Statics { get; } = [];

    public List<(ulong Key, ulong Value)> Dependents { get; } = [];

    /// <summary>Where the generations stand once the collection has moved what it moves; frozen segments are in none.</summary>
    public List<HeapRange> Ranges { get; } = [];

    private void Begin(GCStartTraceData data)
    {
        if (data.Depth != 2 || _isReading || HasEnded)
            return;
        _isReading = true;
        Collection = data.Count;
    }

    private void End(GCEndTraceData data)
    {
        if (!_isReading || data.Count != Collection)
            return;
        _isReading = false;
        HasEnded = true;
    }

    private void Add(GCBulkNodeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var node = data.Values(i);
            Addresses.Add((ulong)node.Address);
            Types.Add((nint)(ulong)node.TypeID);
            Sizes.Add(Aligned((long)node.Size));
            EdgeCounts.Add((int)node.EdgeCount);
        }
    }

    private void Add(GCBulkEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
            Edges.Add((ulong)data.Values(i).Target);
    }

    private void Add(GCBulkRootEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var root = data.Values(i);
            Roots.Add(((ulong)root.RootedNodeAddress, root.GCRootKind, root.GCRootFlag, (ulong)root.GCRootID));
        }
    }

    private void Add(GCBulkRootStaticVarTraceData data)
    {
        // The one kind whose batches have no number; a lost one shows in the stream's own count.
        if (!_isReading)
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var root = data.Values(i);
            Statics.Add(((ulong)root.ObjectID, root.FieldName, (ulong)root.GCRootID));
        }
    }

    private void Add(GCBulkRootConditionalWeakTableElementEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var pair = data.Values(i);
            Dependents.Add(((ulong)pair.GCKeyNodeID, (ulong)pair.GCValueNodeID));
        }
    }

    private void Add(GCGenerationRangeTraceData data)
    {
        // They are reported twice: before the collection, and again after the objects.
        if (_isReading && Addresses.Count > 0)
            Ranges.Add(new HeapRange((Heap)data.Generation, (ulong)data.RangeStart, (ulong)data.RangeUsedLength));
    }

    /// <summary>Objects stand at multiples of a pointer.</summary>
    private static long Aligned(long size) => (size + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;

    private bool Expects(TraceEvent data, int batch)
    {
        if (!_isReading)
            return false;
        var expected = _batches.GetValueOrDefault(data.GetType());
        HasGaps |= batch != expected;
        _batches[data.GetType()] = batch + 1;
        return true;
    }
}
