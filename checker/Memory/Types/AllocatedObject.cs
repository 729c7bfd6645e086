namespace Checker.Memory.Types;

/// <summary>One object that a worker's runtime told of.</summary>
/// <param name="Type">The type's method table in the worker.</param>
/// <param name="Site">Where the code under test, or who it called, made it.</param>
/// <param name="Heap">Where it stood when the next collection came; null where none came any more.</param>
internal readonly record struct AllocatedObject(ulong Type, long Bytes, Frame Site, Heap? Heap);
