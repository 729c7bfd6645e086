using Checker.Memory.Heaps;

namespace Checker.Memory.Retentions;

/// <summary>
/// What the runtime told of its heap during one full collection. Objects are numbered as they come, and so are their types:
/// there may be millions, so nothing is kept of them that the graph does not need.
/// </summary>
internal sealed class HeapEvents
{
    // Room for as many as the last graph had: a list that doubles copies everything, and makes the collector run.
    private static int _nodesToExpect;
    private static int _edgesToExpect;

    private readonly Dictionary<nint, int> _numberOfType = [];

    /// <summary>The number of the collection, as <see cref="GCMemoryInfo.Index"/> has it.</summary>
    public int Collection { get; set; }

    public bool HasEnded { get; set; }

    /// <summary>A batch of events is missing: the buffer was full.</summary>
    public bool HasGaps { get; set; }

    public AddressTable Addresses { get; } = new();

    /// <summary>Each object's own address, by which it is told in which part of the heap it stands.</summary>
    public List<nuint> Places { get; } = new(_nodesToExpect);

    public List<nint> Types { get; } = [];

    public List<int> TypeNumbers { get; } = new(_nodesToExpect);

    /// <summary>In words: objects stand at multiples of a pointer.</summary>
    public List<int> Words { get; } = new(_nodesToExpect);

    /// <summary>Where an object's references begin among the targets; one more than there are objects.</summary>
    public List<int> FirstEdges { get; } = new(_nodesToExpect + 1) { 0 };

    public List<nuint> Targets { get; } = new(_edgesToExpect);

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
        (_nodesToExpect, _edgesToExpect) = (WithMargin(TypeNumbers.Count), WithMargin(Targets.Count));

        static int WithMargin(int count) => count + (count / 8);
    }

    private int NumberOf(nint type)
    {
        if (!_numberOfType.TryGetValue(type, out var number))
        {
            _numberOfType[type] = number = Types.Count;
            Types.Add(type);
        }

        return number;
    }
}
