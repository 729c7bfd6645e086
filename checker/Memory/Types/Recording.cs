using Checker.Memory.Heaps;
using Checker.Memory.Streams;

namespace Checker.Memory.Types;

/// <summary>A worker's stream of events: each object that it allocated, the methods that did, and the parts of its heap.</summary>
internal sealed class Recording : IDisposable
{
    private const string Runtime = EventKind.Runtime;
    private const string Rundown = Runtime + "Rundown";

    // The numbers of events, as the runtime's manifest has them.
    private const int GCStart = 1;
    private const int ObjectAllocatedHigh = 20;
    private const int GenerationRange = 23;
    private const int ObjectAllocatedLow = 32;
    private const int MethodLoaded = 143;
    private const int MethodAtEnd = 144;
    private const int MapAtEnd = 150;
    private const int ModuleLoaded = 152;
    private const int ModuleAtEnd = 154;
    private const int MapLoaded = 190;

    private readonly MemoryStream _stream = new();
    private readonly Methods _methods = new();
    private readonly List<(long Time, ulong Address, ulong Type, long Bytes, int Stack)> _objects = [];
    private readonly Dictionary<int, ulong[]> _stacks = [];
    private readonly List<(long Time, Dictionary<ulong, HeapRange> Ranges)> _collections = [];
    private bool _hasSamples;

    /// <summary>Copies <paramref name="stream"/> to its end.</summary>
    public void Write(Stream stream) => stream.CopyTo(_stream);

    /// <summary>All allocations in the order in which they happened, whatever made them.</summary>
    /// <param name="own">The file of the assembly under test.</param>
    public List<AllocatedObject> Objects(string own, out string missing)
    {
        missing = Read();
        return missing.Length > 0 ? [] : [.. Located(own)];
    }

    public void Dispose() => _stream.Dispose();

    private string Read()
    {
        var stream = new EventStream(_stream.GetBuffer(), (int)_stream.Length);
        try
        {
            stream.Read(Add);
        }
        catch (Exception unknown) when (unknown is ArgumentException or IndexOutOfRangeException)
        {
            return "the runtime reported them in a form that nobody knows here";
        }

        _objects.Sort((one, other) => one.Time.CompareTo(other.Time));
        _collections.Sort((one, other) => one.Time.CompareTo(other.Time));
        return !stream.IsWhole || stream.HasGaps ? "events were lost"
            : _hasSamples ? "the runtime reported several objects at once"
            : "";
    }

    private void Add(in StreamedEvent received)
    {
        switch (received.Kind)
        {
            case (Runtime, ObjectAllocatedHigh or ObjectAllocatedLow):
                AddObject(received);
                break;
            case (Runtime, GCStart):
                _collections.Add((received.Time, []));
                break;
            case (Runtime, GenerationRange) when _collections.Count > 0:
                AddRange(received.Payload);
                break;
            case (Runtime, ModuleLoaded) or (Rundown, ModuleAtEnd):
                _methods.AddModule(received.Payload);
                break;
            case (Runtime, MethodLoaded) or (Rundown, MethodAtEnd):
                _methods.AddMethod(received.Payload);
                break;
            case (Runtime, MapLoaded) or (Rundown, MapAtEnd):
                _methods.AddMap(received.Payload);
                break;
        }
    }

    private void AddObject(in StreamedEvent allocation)
    {
        var fields = allocation.Payload;
        var (address, type, count, bytes) = (fields.UInt64(), fields.UInt64(), fields.Int32(), fields.Int64());
        _hasSamples |= count != 1;
        _objects.Add((allocation.Time, address, type, Aligned(bytes), allocation.StackAt));
        if (!_stacks.ContainsKey(allocation.StackAt))
            _stacks.Add(allocation.StackAt, allocation.Stack.ToArray());
    }

    /// <summary>They are reported before the collection and again after it; an object that was new stands where the first report says.</summary>
    private void AddRange(Fields fields)
    {
        var (heap, start) = ((Heap)fields.Byte(), fields.UInt64());
        // In use so far; objects for which there is room beyond that belong to it too.
        fields.UInt64();
        _collections[^1].Ranges.TryAdd(start, new HeapRange(heap, start, fields.UInt64()));
    }

    private IEnumerable<AllocatedObject> Located(string own)
    {
        var frames = _stacks.ToDictionary(stack => stack.Key, stack => FrameOf(stack.Value, own));
        var next = 0;
        HeapMap? map = null;
        foreach (var (time, address, type, bytes, stack) in _objects)
        {
            for (; next < _collections.Count && _collections[next].Time < time; next++)
                map = null;
            map ??= next < _collections.Count ? new HeapMap(_collections[next].Ranges.Values) : null;
            yield return new AllocatedObject(type, bytes, frames[stack], HeapOf(map, address));
        }
    }

    private static Heap? HeapOf(HeapMap? map, ulong address) => map?.HeapOf(address) switch
    {
        null => null,
        Heap.Large => Heap.Large,
        Heap.Pinned => Heap.Pinned,
        _ => Heap.Gen0,
    };

    /// <summary>The innermost frame of the code under test, but its trial only where everything else was inlined into it.</summary>
    private Frame FrameOf(ulong[] stack, string own)
    {
        var innermost = default(Frame);
        foreach (var address in stack)
        {
            var frame = _methods.FrameAt(address);
            if (frame.Module == own)
                return frame;
            if (innermost == default)
                innermost = frame;
        }

        return innermost with { Name = innermost.Name ?? "" };
    }

    /// <summary>Objects stand at multiples of a pointer.</summary>
    private static long Aligned(long size) => (size + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;
}
