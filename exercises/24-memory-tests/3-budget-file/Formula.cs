using System.Globalization;

namespace MemoryTests.Exercise3;

/// <summary>What an operation allocates: so many bytes for a call, and so many more for each row. Written <c>24 + 8 * rows</c>.</summary>
public readonly record struct Formula(long PerCall, long PerRow)
{
    private const string Plus = " + ";
    private const string Rows = " * rows";

    public long At(int rows) => PerCall + PerRow * rows;

    /// <exception cref="FormatException">It is no formula.</exception>
    public static Formula Parse(string text)
    {
        var plus = text.IndexOf(Plus, StringComparison.Ordinal);
        if (plus < 0 || !text.EndsWith(Rows, StringComparison.Ordinal))
            throw new FormatException($"'{text}' is no formula; write one such as '{new Formula(24, 8)}'");
        return new Formula(
            long.Parse(text.AsSpan(0, plus), CultureInfo.InvariantCulture),
            long.Parse(text.AsSpan(plus + Plus.Length, text.Length - plus - Plus.Length - Rows.Length), CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerCall}{Plus}{PerRow}{Rows}");
}
