namespace Checker.Memory.Retentions;

/// <summary>
/// Finds an object by its address. Objects stand at multiples of a pointer, close together, so a table of the places
/// in each stretch of memory is smaller than the objects, and faster than hashing millions of addresses.
/// </summary>
internal sealed class AddressTable
{
    private const int StretchBits = 16;

    private static readonly int PlacesInStretch = (1 << StretchBits) / IntPtr.Size;

    private readonly Dictionary<ulong, int[]> _stretches = [];
    private readonly Stack<int[]> _unused = [];
    private ulong _lastStretch = ulong.MaxValue;
    private int[] _lastPlaces = [];

    /// <summary>Objects are known by the order in which they are added, from zero.</summary>
    public void Add(ulong address, int number) => PlacesAt(address, makes: true)![PlaceOf(address)] = number + 1;

    public bool TryFind(ulong address, out int number)
    {
        number = PlacesAt(address, makes: false) is { } places ? places[PlaceOf(address)] - 1 : -1;
        return number >= 0;
    }

    /// <summary>Forgets all objects, and keeps the memory.</summary>
    public void Clear()
    {
        foreach (var places in _stretches.Values)
        {
            Array.Clear(places);
            _unused.Push(places);
        }

        _stretches.Clear();
        (_lastStretch, _lastPlaces) = (ulong.MaxValue, []);
    }

    private static int PlaceOf(ulong address) => (int)(address & ((1 << StretchBits) - 1)) / IntPtr.Size;

    private int[]? PlacesAt(ulong address, bool makes)
    {
        var stretch = address >> StretchBits;
        if (stretch == _lastStretch)
            return _lastPlaces;
        if (!_stretches.TryGetValue(stretch, out var places))
        {
            if (!makes)
                return null;
            _stretches[stretch] = places = _unused.TryPop(out var unused) ? unused : new int[PlacesInStretch];
        }

        (_lastStretch, _lastPlaces) = (stretch, places);
        return places;
    }
}
