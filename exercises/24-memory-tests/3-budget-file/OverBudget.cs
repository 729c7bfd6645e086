namespace MemoryTests.Exercise3;

/// <summary>An operation that does not keep its budget.</summary>
/// <param name="Budget">Null where the file has none.</param>
/// <param name="Found">What it allocates now.</param>
public sealed record OverBudget(string Operation, Formula? Budget, Formula Found);
