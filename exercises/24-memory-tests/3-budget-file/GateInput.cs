using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

/// <summary>A program, its budget file, and the version of .NET that it runs on.</summary>
public sealed record GateInput(string Json, IReadOnlyList<Operation> Operations, Version Runtime);
