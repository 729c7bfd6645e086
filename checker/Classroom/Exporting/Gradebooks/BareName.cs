namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>What platforms leave of a name in the name of a file: its letters and digits, whatever their case.</summary>
internal static class BareName
{
    public static bool AreSame(string name, string other) => Of(name) is { Length: > 0 } bare && bare == Of(other);

    /// <summary>Whether one of them may be the other: some sites put a user name in front.</summary>
    public static bool MayBeSame(string name, string other) =>
        (Of(name), Of(other)) is var (a, b) && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    private static string Of(string name) => string.Concat(name.Normalize().EnumerateRunes()
        .Where(System.Text.Rune.IsLetterOrDigit)
        .Select(rune => System.Text.Rune.ToLowerInvariant(rune).ToString()));
}
