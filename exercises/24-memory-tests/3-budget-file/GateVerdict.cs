namespace MemoryTests.Exercise3;

public enum GateVerdict
{
    /// <summary>Every operation keeps its budget.</summary>
    Kept,

    /// <summary>An operation takes more than its budget, or has none.</summary>
    Broken,

    /// <summary>The file was recorded on another major version of .NET, whose library allocates otherwise: nothing can be said.</summary>
    NotComparable,
}
