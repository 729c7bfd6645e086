using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Checker.Memory.Heaps;
using Checker.Memory.Streams;

namespace Checker.Memory.Retentions;

/// <summary>Collects the events by which the runtime describes its heap during one full collection.</summary>
internal sealed class HeapEventReader(HeapEvents events)
{
    // The numbers of events, as the runtime's manifest has them.
    private const int GCStart = 1;
    private const int GCEnd = 2;
    private const int BulkRootEdge = 16;
    private const int BulkDependent = 17;
    private const int BulkNode = 18;
    private const int BulkEdge = 19;
    private const int GenerationRange = 23;
    private const int BulkStatic = 38;

    private const int Oldest = 2;

    // Each kind of event comes in numbered batches; a gap means that the buffer was full.
    private readonly Dictionary<int, int> _batches = [];
    private bool _isReading;

    /// <param name="number">Which event it is.</param>
    /// <param name="payload">Its values, from the first on.</param>
    public void Add(int number, Fields payload)
    {
        if (number == GCStart)
            Begin(payload);
        else if (_isReading)
            AddWhileReading(number, payload);
    }

    private void Begin(Fields payload)
    {
        var (collection, generation) = (payload.Int32(), payload.Int32());
        if (generation != Oldest || _isReading || events.HasEnded)
            return;
        _isReading = true;
        events.Collection = collection;
    }

    private void AddWhileReading(int number, Fields payload)
    {
        switch (number)
        {
            case GCEnd when payload.Int32() == events.Collection:
                _isReading = false;
                events.Complete();
                break;
            case BulkNode:
                foreach (var node in Batch<Node>(number, payload))
                    events.AddNode(node.Address, (nint)node.Type, node.Size, (int)node.Edges);
                break;
            case BulkEdge:
                foreach (var edge in Batch<Edge>(number, payload))
                    events.Targets.Add(edge.Target);
                break;
            case BulkRootEdge:
                foreach (var root in Batch<RootEdge>(number, payload))
                    events.Roots.Add((root.Target, root.Kind, root.Flags, root.Id));
                break;
            case BulkDependent:
                foreach (var pair in Batch<Dependent>(number, payload))
                    events.Dependents.Add((pair.Key, pair.Value));
                break;
            case BulkStatic:
                AddStatics(payload);
                break;
            case GenerationRange when events.Places.Count > 0:
                AddRange(payload);
                break;
        }
    }

    /// <summary>The values of a batch, after its number, their count, and the number of the runtime.</summary>
    private ReadOnlySpan<T> Batch<T>(int number, Fields payload)
        where T : struct
    {
        var (batch, count) = (payload.Int32(), payload.Int32());
        payload.UInt16();
        events.HasGaps |= batch != _batches.GetValueOrDefault(number);
        _batches[number] = batch + 1;
        return MemoryMarshal.Cast<byte, T>(payload.Take(count * Unsafe.SizeOf<T>()));
    }

    /// <summary>The one kind whose batches have no number; whether one was lost is for the session to say.</summary>
    private void AddStatics(Fields payload)
    {
        var count = payload.Int32();
        // The numbers of the domain and of the runtime.
        payload.Int64();
        payload.UInt16();
        for (; count > 0; count--)
        {
            var (slot, target) = (payload.UInt64(), payload.UInt64());
            // The type, which the object has too, and flags.
            payload.UInt64();
            payload.Int32();
            events.Statics.Add((target, payload.Text(), slot));
        }
    }

    /// <summary>They are reported twice: before the collection, and again after the objects, which is what counts.</summary>
    private void AddRange(Fields payload)
    {
        var (heap, start) = ((Heap)payload.Byte(), payload.UInt64());
        events.Ranges.Add(new HeapRange(heap, start, payload.UInt64()));
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Node(nuint Address, long Size, long Type, long Edges);

    /// <summary>The runtime names no fields yet: the second number is 0.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Edge(nuint Target, int Field);

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct RootEdge(nuint Target, ReportedRoot Kind, ReportedFlags Flags, nuint Id);

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Dependent(nuint Key, nuint Value, nuint Root);
}
