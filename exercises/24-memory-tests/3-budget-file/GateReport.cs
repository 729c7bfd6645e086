namespace MemoryTests.Exercise3;

/// <summary>What the gate says of a program.</summary>
/// <param name="Over">In the order of the operations.</param>
public sealed record GateReport(GateVerdict Verdict, IReadOnlyList<OverBudget> Over);
