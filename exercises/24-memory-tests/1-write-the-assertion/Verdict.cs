namespace MemoryTests.Exercise1;

/// <summary>What your assertion says of a piece of code.</summary>
public readonly record struct Verdict(string Code, bool Passes);
