namespace Checker.Memory.Types;

/// <summary>
/// Of a call for which the counters show not one byte, in any window: then there is no object of any type, and no worker has to start to say so. Only what the
/// call asks of the collector is not told by bytes.
/// </summary>
/// <param name="counted">The same call in a worker.</param>
internal sealed class NothingAllocated(Lazy<IBreakdown> counted) : IBreakdown
{
    public IReadOnlyList<AllocatedType> Types => [];

    public IReadOnlyList<AllocationSite> Sites => [];

    public long Objects => 0;

    public int Gen2Collections => counted.Value.Gen2Collections;

    public IReadOnlyList<AllocatedType> Of(Type type) => [];

    public IReadOnlyList<AllocatedType> Doubtful(Type type) => [];

    public long ObjectsIn(Heap heap) => 0;

    public IReadOnlyList<AllocatedType> TypesIn(Heap heap) => [];

    public IBreakdown In(Heap heap) => this;
}
