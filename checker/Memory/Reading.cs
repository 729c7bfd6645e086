namespace Checker.Memory;

/// <summary>What an assertion judged: one figure beside its bound.</summary>
/// <param name="Quantity">What was measured: <c>allocation</c>, <c>growth</c>, <c>order of growth</c>, <c>retention</c>, <c>release</c> or <c>finalization</c>.</param>
/// <param name="Subject">The type that was counted, or the code that was measured.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Found">The figure, in <paramref name="Unit"/>.</param>
/// <param name="Bound">The most that was allowed.</param>
/// <param name="Unit"><c>bytes</c>, <c>bytes per item</c>, <c>steps above constant</c> (as <see cref="GrowthOrder"/> counts) or <c>objects</c>.</param>
/// <param name="Path">From the root to the retained object, one hop a line; null where nothing was retained.</param>
public sealed record Reading(
    string Quantity, string Subject, int Size, double Found, double Bound, string Unit, IReadOnlyList<string>? Path = null)
{
    /// <summary>Raised for every judged figure, passed or failed, before the assertion throws.</summary>
    public static event Action<Reading>? Judged;

    internal void Publish() => Judged?.Invoke(this);
}
