using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

/// <summary>A piece of code and its name, for the report.</summary>
public sealed record Candidate(string Name, IMedianDelay Code);
