namespace Checker.Memory;

/// <summary>The parts of the managed heap, in the runtime's own numbers.</summary>
public enum Heap
{
    /// <summary>Where new objects stand.</summary>
    Gen0,

    /// <summary>Where objects stand that survived one collection.</summary>
    Gen1,

    /// <summary>Where objects stand that survived several: only a full collection frees them.</summary>
    Gen2,

    /// <summary>The large object heap: of 85,000 bytes or more, unless a setting says otherwise. Only a full collection frees what stands here.</summary>
    Large,

    /// <summary>The pinned object heap, for arrays from <c>GC.AllocateArray(pinned: true)</c>: what stands here never moves.</summary>
    Pinned,

    /// <summary>Segments that are never collected: string literals, and the objects that stand for types.</summary>
    Frozen,
}
