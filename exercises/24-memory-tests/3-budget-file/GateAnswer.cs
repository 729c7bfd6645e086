namespace MemoryTests.Exercise3;

/// <summary>What the gate says, in figures and in words, and the file that it would record.</summary>
public sealed record GateAnswer(GateReport Report, IReadOnlyList<string> Lines, string Recorded);
