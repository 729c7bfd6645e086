namespace Checker.Memory.Retentions;

/// <summary>Why the collector keeps an object that no other object refers to.</summary>
internal enum RootKind
{
    StaticField,
    ThreadStaticField,

    /// <summary>A static field of a generic type, or a string literal.</summary>
    UnnamedStatic,


    /// <summary>A pool of the library, from which the code under test borrows; how it is made inside is nobody's business.</summary>
    SharedPool,

    Handle,
    PinnedHandle,
    Runtime,
    Stack,
}
