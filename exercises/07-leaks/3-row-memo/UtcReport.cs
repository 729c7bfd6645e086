namespace Leaks.Exercise3;

/// <summary>What one file came to.</summary>
/// <param name="Departures">In UTC, one for each line; null where the registry does not know the origin.</param>
/// <param name="AskedAgain">Questions to the registry that had been asked before, for the same file.</param>
public sealed record UtcReport(IReadOnlyList<DateTime?> Departures, int AskedAgain);
