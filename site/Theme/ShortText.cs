using System.Text.RegularExpressions;

namespace Site.Theme;

/// <summary>A style sheet or a script as it is sent: without what only those read who write it.</summary>
internal static partial class ShortText
{
    /// <summary>A string in quotes stays as it is, and so does the space before a colon: in a selector it stands for any element below.</summary>
    public static string OfStyles(string text) =>
        Spaces().Replace(StyleComments().Replace(text, ""), match => match.Groups["kept"] is { Success: true } kept ? kept.Value : " ")
            .Replace(";}", "}", StringComparison.Ordinal).Trim();

    /// <summary>Line ends stay: they end statements. Text of several lines would lose its indentation, and a script of ours has none.</summary>
    public static string OfScript(string text) => ScriptComments().Replace(text, "");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex StyleComments();

    [GeneratedRegex("""(?<kept>"[^"]*"|'[^']*')|\s*(?<kept>[{};,>])\s*|(?<kept>:)\s+|\s+""")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[ \t]*(?://.*)?\n|^[ \t]+", RegexOptions.Multiline)]
    private static partial Regex ScriptComments();
}
