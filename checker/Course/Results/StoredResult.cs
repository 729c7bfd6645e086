namespace Checker.Course.Results;

/// <summary>A result as it was found on disk.</summary>
/// <param name="Notices">What the user should be told: a sentence for each file that was set aside.</param>
public sealed record StoredResult(Result Result, IReadOnlyList<string> Notices);
