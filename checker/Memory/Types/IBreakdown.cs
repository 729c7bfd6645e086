namespace Checker.Memory.Types;

/// <summary>What an assertion asks of the allocation of one call. A backend that cannot answer one of these says so when it is asked.</summary>
internal interface IBreakdown
{
    /// <summary>Most bytes first.</summary>
    IReadOnlyList<AllocatedType> Types { get; }

    /// <summary>Most bytes first.</summary>
    IReadOnlyList<AllocationSite> Sites { get; }

    /// <summary>All objects, of any type.</summary>
    long Objects { get; }

    int Gen2Collections { get; }

    /// <summary>The objects of <paramref name="type"/> and of types derived from it.</summary>
    IReadOnlyList<AllocatedType> Of(Type type);

    /// <summary>Objects that may be of <paramref name="type"/>: nobody can tell.</summary>
    IReadOnlyList<AllocatedType> Doubtful(Type type);

    long ObjectsIn(Heap heap);

    IReadOnlyList<AllocatedType> TypesIn(Heap heap);

    /// <summary>Nothing but what stands in <paramref name="heap"/>.</summary>
    IBreakdown In(Heap heap);
}
