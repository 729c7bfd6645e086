using System.Text.RegularExpressions;

namespace Site.Generator.Snippets;

/// <summary>
/// What a comment at a line's end says to the page, which does not show it: <c>// [a]</c> and <c># [a]</c> pair a line of C# with one of Python,
/// <c>[!]</c> highlights it, <c>[a!]</c> does both.
/// </summary>
/// <param name="Pair">A letter that lines of both languages share; null when the line has no partner.</param>
internal readonly partial record struct LineMark(char? Pair, bool IsHighlighted)
{
    /// <summary>As many as the style sheet has rules for.</summary>
    public const string Letters = "abcdef";

    /// <summary>Takes the mark from a line; an unknown one is null.</summary>
    public static (string Code, LineMark? Mark) Take(string line, Language language)
    {
        if ((language == Language.Python ? InPython() : InCSharp()).Match(line) is not { Success: true } found)
            return (line, default(LineMark));
        var mark = found.Groups["mark"].Value;
        var letter = mark.TrimEnd('!');
        var isKnown = letter.Length == 0 || (letter.Length == 1 && Letters.Contains(letter[0], StringComparison.Ordinal));
        return (found.Groups["code"].Value, isKnown ? new LineMark(letter.Length == 0 ? null : letter[0], mark.EndsWith('!')) : null);
    }

    [GeneratedRegex(@"^(?<code>.*\S)\s+// \[(?<mark>[a-z]?!|[a-z])\]\s*$")]
    private static partial Regex InCSharp();

    [GeneratedRegex(@"^(?<code>.*\S)\s+# \[(?<mark>[a-z]?!|[a-z])\]\s*$")]
    private static partial Regex InPython();
}
