namespace Checker.Memory.Types;

/// <summary>One object that a worker's runtime told of.</summary>
/// <param name="Type">The type's method table in the worker.</param>
/// <param name="Site">Where the code under test, or who it called, made it.</param>
internal readonly record struct AllocatedObject(ulong Type, long Bytes, Frame Site);
