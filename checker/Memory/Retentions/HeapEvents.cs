using Checker.Memory.Heaps;

namespace Checker.Memory.Retentions;

/// <summary>
/// What the runtime told of its heap during one full collection. Objects are numbered as they come, and so are their types:
/// there may be millions, so nothing is kept of them that the graph does not need.
/// </summary>
internal sealed class HeapEvents : IDisposable
{
    // Room for as many as the last graph had: a list that doubles copies everything, and makes the collector run.
    private static int _nodesToExpect;

    private readonly Dictionary<nint, int> _numberOfType = [];
    private readonly Scratch _scratch = Scratch.Take();
    private (nint Type, int Number) _lastType;

    /// <summary>The number of the collection, as <see cref="GCMemoryInfo.Index"/> has it.</summary>
    public int Collection { get; set; }

    public bool HasEnded { get; set; }

    /// <summary>A batch of events is missing: the buffer was full.</summary>
    public bool HasGaps { get; set; }

    public AddressTable Addresses => _scratch.Addresses;

    /// <summary>Each object's own address, by which it is told in which part of the heap it stands.</summary>
    public List<nuint> Places => _scratch.Places;

    public List<nint> Types { get; } = [];

    public List<int> TypeNumbers { get; } = new(_nodesToExpect);

    /// <summary>In words: objects stand at multiples of a pointer.</summary>
    public List<int> Words { get; } = new(_nodesToExpect);

    /// <summary>Where an object's references begin among the targets; one more than there are objects.</summary>
    public List<int> FirstEdges { get; } = new(_nodesToExpect + 1) { 0 };

    public List<nuint> Targets => _scratch.Targets;

    public List<(ulong Address, ReportedRoot Kind, ReportedFlags Flags, ulong Id)> Roots { get; } = [];

    public List<(ulong Address, string Field, ulong Slot)> Statics { get; } = [];

    public List<(ulong Key, ulong Value)> Dependents { get; } = [];

    /// <summary>Where the generations stand once the collection has moved what it moves; frozen segments are in none.</summary>
    public List<HeapRange> Ranges { get; } = [];

    public void AddNode(nuint address, nint type, long bytes, int edges)
    {
        Addresses.Add(address, TypeNumbers.Count);
        Places.Add(address);
        TypeNumbers.Add(NumberOf(type));
        Words.Add((int)((bytes + IntPtr.Size - 1) / IntPtr.Size));
        FirstEdges.Add(FirstEdges[^1] + edges);
    }

    public void Complete()
    {
        HasEnded = true;
        _nodesToExpect = TypeNumbers.Count + (TypeNumbers.Count / 8);
    }

    /// <summary>Ends the use of what the graph does not need.</summary>
    public void Dispose() => _scratch.Return();

    private int NumberOf(nint type)
    {
        // Objects of one type often stand in a row.
        if (type == _lastType.Type)
            return _lastType.Number;
        if (!_numberOfType.TryGetValue(type, out var number))
        {
            _numberOfType[type] = number = Types.Count;
            Types.Add(type);
        }

        _lastType = (type, number);
        return number;
    }
}
