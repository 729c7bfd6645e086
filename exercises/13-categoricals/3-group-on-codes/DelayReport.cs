namespace Categoricals.Exercise3;

/// <summary>All that is judged: the airport that was named, and the totals as they were left.</summary>
public readonly record struct DelayReport(string? Worst, DelayTotal[] Totals);
