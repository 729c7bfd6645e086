using System.Runtime.InteropServices;
using Checker.Memory.Heaps;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Checker.Memory.Retentions;

/// <summary>Collects the events by which the runtime describes its heap during one full collection.</summary>
internal sealed class HeapEventReader
{
    /// <summary>What precedes the values of a batch: its number, their count, and the number of the runtime.</summary>
    private const int BatchHeader = 4 + 4 + 2;

    // Each kind of event comes in numbered batches; a gap means that the buffer was full.
    private readonly Dictionary<Type, int> _batches = [];
    private byte[] _payload = [];
    private bool _isReading;

    public HeapEventReader(EventPipeEventSource source)
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

    public HeapEvents Events { get; } = new();

    private void Begin(GCStartTraceData data)
    {
        if (data.Depth != 2 || _isReading || Events.HasEnded)
            return;
        _isReading = true;
        Events.Collection = data.Count;
    }

    private void End(GCEndTraceData data)
    {
        if (!_isReading || data.Count != Events.Collection)
            return;
        _isReading = false;
        Events.Complete();
    }

    private void Add(GCBulkNodeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        foreach (var node in Values<Node>(data, data.Count))
            Events.AddNode(node.Address, (nint)node.Type, node.Size, (int)node.Edges);
    }

    private void Add(GCBulkEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        foreach (var edge in Values<Edge>(data, data.Count))
            Events.Targets.Add(edge.Target);
    }

    private void Add(GCBulkRootEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var root = data.Values(i);
            Events.Roots.Add(((ulong)root.RootedNodeAddress, root.GCRootKind, root.GCRootFlag, (ulong)root.GCRootID));
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
            Events.Statics.Add(((ulong)root.ObjectID, root.FieldName, (ulong)root.GCRootID));
        }
    }

    private void Add(GCBulkRootConditionalWeakTableElementEdgeTraceData data)
    {
        if (!Expects(data, data.Index))
            return;
        for (var i = 0; i < data.Count; i++)
        {
            var pair = data.Values(i);
            Events.Dependents.Add(((ulong)pair.GCKeyNodeID, (ulong)pair.GCValueNodeID));
        }
    }

    private void Add(GCGenerationRangeTraceData data)
    {
        // They are reported twice: before the collection, and again after the objects.
        if (_isReading && Events.Places.Count > 0)
            Events.Ranges.Add(new HeapRange((Heap)data.Generation, (ulong)data.RangeStart, (ulong)data.RangeUsedLength));
    }

    /// <summary>The parser's own accessors cost a hundred nanoseconds an object, more than the collector needs to mark it.</summary>
    private ReadOnlySpan<T> Values<T>(TraceEvent data, int count)
        where T : struct
    {
        if (_payload.Length < data.EventDataLength)
            _payload = new byte[data.EventDataLength];
        data.EventData(_payload, 0, 0, data.EventDataLength);
        return MemoryMarshal.Cast<byte, T>(_payload.AsSpan(BatchHeader..data.EventDataLength))[..count];
    }

    private bool Expects(TraceEvent data, int batch)
    {
        if (!_isReading)
            return false;
        var expected = _batches.GetValueOrDefault(data.GetType());
        Events.HasGaps |= batch != expected;
        _batches[data.GetType()] = batch + 1;
        return true;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Node(nuint Address, long Size, long Type, long Edges);

    /// <summary>The runtime names no fields yet: the second number is 0.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Edge(nuint Target, int Field);
}
