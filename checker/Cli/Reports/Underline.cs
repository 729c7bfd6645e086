namespace Checker.Cli.Reports;

/// <summary>Marks below a line: art that a screen reader spells out, and that says nothing below a line that had to be broken.</summary>
internal static class Underline
{
    private static readonly char[] Marks = ['~', '^', ' '];

    public static bool Is(string line) => line.Trim(' ').Length > 0 && line.Trim(Marks).Length == 0;

    public static string Of(int column, int length) => new string(' ', column) + new string('^', Math.Max(1, length));
}
