namespace Checker.Course.Results;

/// <summary>One judged measurement, as the engine published it.</summary>
/// <param name="Test">The method name of the test that judged it.</param>
/// <param name="Quantity"><c>allocation</c>, <c>growth</c>, <c>retention</c> or <c>finalization</c>.</param>
/// <param name="Subject">The type or the code that was measured.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Unit"><c>bytes</c>, <c>bytes per item</c> or <c>objects</c>.</param>
/// <param name="Path">From the root to the retained object, one hop a line; null where nothing was retained.</param>
public sealed record Figure(
    string Test, string Quantity, string Subject, int Size, double Found, double Bound, string Unit,
    IReadOnlyList<string>? Path = null);
