namespace Checker.Memory.Retentions;

/// <summary>
/// Where objects stand, and what their references point to: wanted until the graph is built. It is kept for the next graph,
/// because to touch fresh memory takes longer than to fill it.
/// </summary>
internal sealed class Scratch
{
    private static Scratch? _idle;

    public AddressTable Addresses { get; } = new();

    public List<nuint> Places { get; } = [];

    public List<nuint> Targets { get; } = [];

    public static Scratch Take() => Interlocked.Exchange(ref _idle, null) ?? new Scratch();

    public void Return()
    {
        Addresses.Clear();
        Places.Clear();
        Targets.Clear();
        _idle = this;
    }
}
