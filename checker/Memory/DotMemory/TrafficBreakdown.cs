using Checker.Memory.Retentions;
using Checker.Memory.Types;

namespace Checker.Memory.DotMemory;

/// <summary>The traffic of one call, asked for type by type.</summary>
internal sealed class TrafficBreakdown(Traffic traffic, int size, long objects) : IBreakdown
{
    public IReadOnlyList<AllocatedType> Types => field ??=
        [.. traffic.Read(size, ByType).ByBytes.Select(row => Allocated(row.Type is null ? row.Name : TypeName.Of(row.Type), row.Type, row.Tally))];

    public long Objects => objects;

    public IReadOnlyList<AllocationSite> Sites => throw Absence.NotAvailable("where a call allocates");

    public int Gen2Collections => throw Absence.NotAvailable("the number of full collections");

    public IReadOnlyList<AllocatedType> Of(Type type)
    {
        var types = Family.Of(type);
        var found = traffic.Read(size, (memory, checkpoint) => Counted.Allocated.Of(memory, checkpoint, types)).Total;
        return found.Objects == 0 ? [] : [Allocated(TypeName.Of(type), type, found)];
    }

    /// <summary>The library itself looks for the type.</summary>
    public IReadOnlyList<AllocatedType> Doubtful(Type type) => [];

    public long ObjectsIn(Heap heap) => throw NoHeaps();

    public IReadOnlyList<AllocatedType> TypesIn(Heap heap) => throw NoHeaps();

    public IBreakdown In(Heap heap) => throw NoHeaps();

    private static InconclusiveException NoHeaps() => Absence.NotAvailable("the part of the heap in which a call allocates");

    private static Rows ByType(object memory, object checkpoint) =>
        Counted.Allocated.ByType(memory, checkpoint) ?? throw Absence.NotAvailable("a breakdown by type, which dotMemory Unit has from version 2.4 on,");

    private static AllocatedType Allocated(string name, Type? type, Tally tally) =>
        new(name, type, tally.Objects, tally.Bytes, [new AllocationSite("code that dotMemory Unit does not name", null, 0, tally.Objects, tally.Bytes)]);
}
